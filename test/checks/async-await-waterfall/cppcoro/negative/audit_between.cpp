// The audit record must lie between the two reads: it is awaited, not logged.
#include <cppcoro/task.hpp>
#include <string>

class Patients {
public:
  cppcoro::task<std::string> findName(int id) const;
};
class Records {
public:
  cppcoro::task<std::string> readHistory(int patient) const;
};
class Audit {
public:
  cppcoro::task<> record(std::string user, int patient);
};

class Clinic {
public:
  cppcoro::task<std::string> history(std::string user, int id) {
    const auto name = co_await patients_.findName(id);
    co_await audit_.record(user, id);
    const auto history = co_await records_.readHistory(id);
    co_return name + history;
  }

private:
  Patients patients_;
  Records records_;
  Audit audit_;
};
