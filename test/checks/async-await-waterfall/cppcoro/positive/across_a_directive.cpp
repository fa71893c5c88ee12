// A build option lies between the awaits: found, but not fixed.
#include <cppcoro/task.hpp>
#include <string>

#define WITH_AVATARS 1

class Members {
public:
  cppcoro::task<std::string> getNick(int id) const;
};
class Avatars {
public:
  cppcoro::task<std::string> getUrl(int id) const;
};
struct Community {
  Members members;
  Avatars avatars;
};

cppcoro::task<std::string> badge(const Community &community, int id) {
  auto nick = co_await community.members.getNick(id);
  //          ^~~~~~~~ warning: 1 round trip instead of 2
  //          ^~~~~~~~ no fix: preprocessor
#if WITH_AVATARS
  auto avatar = co_await community.avatars.getUrl(id);
  co_return nick + " " + avatar;
#else
  co_return nick;
#endif
}
