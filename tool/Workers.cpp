//===--- Workers.cpp - Work in processes that may be lost -----------------===//

#include "tool/Workers.h"
#include "tool/StopSignals.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Compiler.h"
#include "llvm/Support/ErrorHandling.h"
#include "llvm/Support/Signals.h"
#include <algorithm>
#include <cstdio>
#include <cstring>
#include <new>
#include <optional>
#include <poll.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace async_tidy;
using namespace llvm;
using Clock = std::chrono::steady_clock;
using Size = std::uint64_t;

/// The exit status by which a child says that memory ran out.
static constexpr int OutOfMemory = 77;

//===----------------------------------------------------------------------===//
// The child. It reads the number of a job, answers with the size of the result
// and the result, until its end of the socket is closed.
//===----------------------------------------------------------------------===//

static bool readAll(int Socket, void *Data, std::size_t Count) {
  for (auto *At = static_cast<char *>(Data); Count;) {
    ssize_t Got = read(Socket, At, Count);
    if (Got < 0 && errno == EINTR)
      continue;
    if (Got <= 0)
      return false;
    At += Got;
    Count -= static_cast<std::size_t>(Got);
  }
  return true;
}

static bool sendAll(int Socket, const void *Data, std::size_t Count) {
  for (auto *At = static_cast<const char *>(Data); Count;) {
    // The other side may be gone: that is an answer, not a signal.
    ssize_t Sent = send(Socket, At, Count, MSG_NOSIGNAL);
    if (Sent < 0 && errno == EINTR)
      continue;
    if (Sent <= 0)
      return false;
    At += Sent;
    Count -= static_cast<std::size_t>(Sent);
  }
  return true;
}

static void limitMemory(std::uint64_t Megabytes) {
#if !LLVM_ADDRESS_SANITIZER_BUILD
  rlimit Data;
  Data.rlim_cur = Data.rlim_max = Megabytes << 20;
  setrlimit(RLIMIT_DATA, &Data);
#endif
  rlimit NoCore{0, 0};
  setrlimit(RLIMIT_CORE, &NoCore);
  std::set_new_handler([] { _exit(OutOfMemory); });
  install_bad_alloc_error_handler(
      [](void *, const char *, bool) { _exit(OutOfMemory); });
}

[[noreturn]] static void serve(int Socket, int Complaints,
                               const WorkerLimits &Limits,
                               function_ref<std::string(std::size_t)> Work) {
#ifdef __linux__
  // An endless job must not outlive the run.
  prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
  dup2(Complaints, STDOUT_FILENO);
  dup2(Complaints, STDERR_FILENO);
  // A crash is for the parent to tell, in a sentence.
  sys::unregisterHandlers();
  limitMemory(Limits.Megabytes);
  for (Size Job; readAll(Socket, &Job, sizeof(Job));) {
    // Last words are about the job at hand.
    if (ftruncate(Complaints, 0) != 0 || lseek(Complaints, 0, SEEK_SET) != 0)
      break;
    std::string Result = Work(Job);
    Size Bytes = Result.size();
    if (!sendAll(Socket, &Bytes, sizeof(Bytes)) ||
        !sendAll(Socket, Result.data(), Result.size()))
      break;
  }
  // Not exit(): what the parent has buffered must not be written twice.
  _exit(0);
}

//===----------------------------------------------------------------------===//
// The parent.
//===----------------------------------------------------------------------===//

namespace {
struct Worker {
  pid_t Process = -1;
  int Socket = -1;
  std::FILE *Complaints = nullptr; ///< What the child prints.
  std::optional<std::size_t> Job;
  Clock::time_point Deadline;
  std::string Received;
};

class Pool {
public:
  Pool(std::size_t Jobs, const WorkerLimits &Limits,
       function_ref<std::string(std::size_t)> Work,
       function_ref<void(std::size_t)> Finished)
      : Limits(Limits), Work(Work), Finished(Finished), Outcomes(Jobs),
        Workers(std::clamp<std::size_t>(Limits.Workers, 1, Jobs)) {}

  std::vector<JobOutcome> run();

private:
  std::error_code start(Worker &W);
  void giveNextJob(Worker &W);
  void receive(Worker &W);
  void lose(Worker &W, std::string Because);
  void finish(Worker &W, JobOutcome Outcome);
  int end(Worker &W);
  void waitForNews();
  void hearFrom(Worker &W, bool Speaks);
  void stop();

  const WorkerLimits &Limits;
  function_ref<std::string(std::size_t)> Work;
  function_ref<void(std::size_t)> Finished;
  std::vector<JobOutcome> Outcomes;
  std::vector<Worker> Workers;
  std::size_t Next = 0;
  std::size_t Done = 0;
  StopSignals Signals;
};
} // namespace

static std::error_code lastError() {
  return std::error_code(errno, std::generic_category());
}

std::error_code Pool::start(Worker &W) {
  int Sockets[2];
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, Sockets) != 0)
    return lastError();
  W.Complaints = std::tmpfile();
  W.Process = W.Complaints ? fork() : -1;
  if (W.Process == 0) {
    // Another child's end held open here would hide that child's death.
    for (const Worker &Other : Workers)
      if (Other.Socket >= 0)
        close(Other.Socket);
    close(Sockets[0]);
    serve(Sockets[1], fileno(W.Complaints), Limits, Work);
  }
  // What follows may set errno anew.
  std::error_code Problem = W.Process > 0 ? std::error_code() : lastError();
  close(Sockets[1]);
  W.Socket = Sockets[0];
  if (Problem)
    end(W);
  return Problem;
}

/// Closes what the parent has of a child, waits for it, returns its status.
int Pool::end(Worker &W) {
  int Status = 0;
  close(W.Socket);
  if (W.Process > 0)
    while (waitpid(W.Process, &Status, 0) < 0 && errno == EINTR)
      ;
  if (W.Complaints)
    std::fclose(W.Complaints);
  W = Worker();
  return Status;
}

void Pool::giveNextJob(Worker &W) {
  while (Next < Outcomes.size()) {
    std::size_t Job = Next++;
    std::error_code Problem = W.Process > 0 ? std::error_code() : start(W);
    W.Job = Job;
    if (Problem) {
      finish(W, LostJob{"no process could be started for it: " +
                        Problem.message()});
      continue;
    }
    W.Deadline = Clock::now() + Limits.Time;
    Size Number = Job;
    if (sendAll(W.Socket, &Number, sizeof(Number)))
      return;
    lose(W, "its process was gone");
  }
}

void Pool::finish(Worker &W, JobOutcome Outcome) {
  Outcomes[*W.Job] = std::move(Outcome);
  W.Job.reset();
  W.Received.clear();
  Finished(++Done);
}

/// The first line a dying process left: an assertion, LLVM's error.
static std::string lastWords(std::FILE *Complaints) {
  char Line[512] = "";
  std::rewind(Complaints);
  if (!std::fgets(Line, sizeof(Line), Complaints))
    return "";
  return (": " + StringRef(Line).trim()).str();
}

static std::string describe(int Status, const WorkerLimits &Limits,
                            const std::string &LastWords) {
  if (WIFEXITED(Status) && WEXITSTATUS(Status) == OutOfMemory)
    return "parsing it takes more than " + std::to_string(Limits.Megabytes) +
           " MB of memory";
  if (WIFSIGNALED(Status))
    return std::string("the parser crashed (") + strsignal(WTERMSIG(Status)) +
           ")" + LastWords;
  return "the parser ended early" + LastWords;
}

void Pool::lose(Worker &W, std::string Because) {
  std::size_t Job = *W.Job;
  std::string LastWords = lastWords(W.Complaints);
  if (!Because.empty())
    kill(W.Process, SIGKILL);
  int Status = end(W);
  W.Job = Job;
  finish(W, LostJob{Because.empty() ? describe(Status, Limits, LastWords)
                                    : Because});
}

void Pool::receive(Worker &W) {
  char Buffer[1 << 16];
  ssize_t Got = read(W.Socket, Buffer, sizeof(Buffer));
  if (Got < 0 && errno == EINTR)
    return;
  if (Got <= 0) {
    lose(W, "");
    giveNextJob(W);
    return;
  }
  W.Received.append(Buffer, static_cast<std::size_t>(Got));
  Size Bytes = 0;
  if (W.Received.size() < sizeof(Bytes))
    return;
  std::memcpy(&Bytes, W.Received.data(), sizeof(Bytes));
  if (W.Received.size() < sizeof(Bytes) + Bytes)
    return;
  finish(W, W.Received.substr(sizeof(Bytes)));
  giveNextJob(W);
}

/// Takes what a worker says, or what its silence means.
void Pool::hearFrom(Worker &W, bool Speaks) {
  if (Speaks) {
    receive(W);
  } else if (Clock::now() >= W.Deadline) {
    auto Seconds =
        std::chrono::duration_cast<std::chrono::seconds>(Limits.Time);
    lose(W, "parsing it takes more than " + std::to_string(Seconds.count()) +
                " seconds");
    giveNextJob(W);
  }
}

/// Waits until a busy worker says something or its time is up, or all is to
/// end.
void Pool::waitForNews() {
  std::vector<pollfd> Polled = {{Signals.descriptor(), POLLIN, 0}};
  std::vector<Worker *> Busy;
  auto Until = Clock::time_point::max();
  for (Worker &W : Workers)
    if (W.Job) {
      Polled.push_back({W.Socket, POLLIN, 0});
      Busy.push_back(&W);
      Until = std::min(Until, W.Deadline);
    }
  auto Left =
      std::chrono::ceil<std::chrono::milliseconds>(Until - Clock::now());
  poll(Polled.data(), Polled.size(),
       static_cast<int>(std::max<long>(0, Left.count())));
  if (Signals.take()) {
    stop();
    return;
  }
  for (auto [Poll, W] : zip_equal(drop_begin(Polled), Busy))
    hearFrom(*W, Poll.revents != 0);
}

/// Leaves undone what is not done.
void Pool::stop() {
  Next = Outcomes.size();
  for (Worker &W : Workers)
    if (W.Process > 0) {
      kill(W.Process, SIGKILL);
      end(W);
    }
}

std::vector<JobOutcome> Pool::run() {
  for (Worker &W : Workers)
    giveNextJob(W);
  while (any_of(Workers, [](const Worker &W) { return W.Job.has_value(); }))
    waitForNews();
  for (Worker &W : Workers)
    if (W.Process > 0)
      end(W);
  return std::move(Outcomes);
}

std::vector<JobOutcome>
async_tidy::runInWorkers(std::size_t Jobs, const WorkerLimits &Limits,
                         function_ref<std::string(std::size_t)> Work,
                         function_ref<void(std::size_t)> Finished) {
  if (Jobs == 0)
    return {};
  return Pool(Jobs, Limits, Work, Finished).run();
}
