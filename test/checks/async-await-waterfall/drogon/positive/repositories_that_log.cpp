// The repository asks the application for its pool each time, and logs.
#include <drogon/HttpAppFramework.h>
#include <string>
#include <vector>

struct Member {
  std::string name;
};

class MemberRepository {
public:
  drogon::Task<std::vector<Member>> listOf(int club);
  drogon::Task<int> countInvited(int club);

private:
  drogon::orm::DbClientPtr db() { return drogon::app().getDbClient(); }
};

drogon::Task<std::vector<Member>> MemberRepository::listOf(int club) {
  LOG_DEBUG << "members of " << club;
  auto rows = co_await db()->execSqlCoro(
      "SELECT name FROM members WHERE club = $1", club);
  std::vector<Member> members;
  for (unsigned i = 0; i != rows.size(); ++i)
    members.push_back({rows[i]["name"].as<std::string>()});
  co_return members;
}

drogon::Task<int> MemberRepository::countInvited(int club) {
  LOG_DEBUG << "invited by " << club;
  auto rows = co_await db()->execSqlCoro(
      "SELECT count(*) AS n FROM invitations WHERE club = $1", club);
  co_return rows[0]["n"].as<int>();
}

drogon::Task<int> crowd(MemberRepository &members, int club) {
  auto known = co_await members.listOf(club);
  //           ^~~~~~~~ warning: 1 round trip instead of 2
  auto invited = co_await members.countInvited(club);
  co_return static_cast<int>(known.size()) + invited;
}
