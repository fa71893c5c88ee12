// Sending, storing and stopping keep their order, results or not.
#include <cppcoro/task.hpp>
#include <string>
#include <vector>

class Mailbox {
public:
  cppcoro::task<int> sendMessage(std::string text);
};
class Worker {
public:
  cppcoro::task<> stop();
};

cppcoro::task<int> sendAll(Mailbox &mailbox,
                           const std::vector<std::string> &texts) {
  int sent = 0;
  for (const std::string &text : texts)
    sent += co_await mailbox.sendMessage(text);
  co_return sent;
}

cppcoro::task<> stopAll(std::vector<Worker> &workers) {
  for (Worker &worker : workers)
    co_await worker.stop();
}
