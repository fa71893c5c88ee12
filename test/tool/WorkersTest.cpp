//===--- WorkersTest.cpp - Work in processes that may be lost -------------===//

#include "tool/Workers.h"
#include "llvm/Support/Compiler.h"
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace testing;

namespace async_tidy::test {
namespace {

std::vector<JobOutcome>
runJobs(std::size_t Jobs, WorkerLimits Limits,
        llvm::function_ref<std::string(std::size_t)> Work) {
  std::size_t Last = 0;
  std::vector<JobOutcome> Outcomes =
      runInWorkers(Jobs, Limits, Work, [&](std::size_t Done) {
        EXPECT_EQ(Done, Last + 1);
        Last = Done;
      });
  EXPECT_EQ(Last, Jobs);
  return Outcomes;
}

std::string result(const JobOutcome &Outcome) {
  const auto *Bytes = std::get_if<std::string>(&Outcome);
  return Bytes ? *Bytes : "lost";
}

std::string loss(const JobOutcome &Outcome) {
  const auto *Lost = std::get_if<LostJob>(&Outcome);
  return Lost ? Lost->Because : "not lost";
}

TEST(Workers, ResultsComeInTheOrderOfTheJobs) {
  for (unsigned Workers : {0u, 1u, 3u, 40u}) {
    WorkerLimits Limits;
    Limits.Workers = Workers;
    auto Outcomes = runJobs(20, Limits, [](std::size_t Job) {
      usleep(static_cast<unsigned>((20 - Job) * 200));
      return std::to_string(Job);
    });
    ASSERT_EQ(Outcomes.size(), 20u);
    for (std::size_t Job = 0; Job < 20; ++Job)
      EXPECT_EQ(result(Outcomes[Job]), std::to_string(Job));
  }
}

TEST(Workers, WhatKeepsAProcessFromStartingIsSaid) {
  rlimit Before;
  ASSERT_EQ(getrlimit(RLIMIT_NOFILE, &Before), 0);
  rlimit None = Before;
  None.rlim_cur = 0;
  ASSERT_EQ(setrlimit(RLIMIT_NOFILE, &None), 0);
  auto Outcomes = runJobs(2, WorkerLimits(), [](std::size_t) { return ""; });
  ASSERT_EQ(setrlimit(RLIMIT_NOFILE, &Before), 0);
  for (const JobOutcome &Outcome : Outcomes)
    EXPECT_EQ(loss(Outcome),
              "no process could be started for it: Too many open files");
}

TEST(Workers, NoJobsAreNoOutcomes) {
  EXPECT_TRUE(runJobs(0, WorkerLimits(), [](std::size_t) -> std::string {
                abort();
              }).empty());
}

TEST(Workers, LargeAndEmptyResultsArrive) {
  auto Outcomes = runJobs(2, WorkerLimits(), [](std::size_t Job) {
    return Job ? std::string(3 << 20, 'x') : std::string();
  });
  EXPECT_EQ(result(Outcomes[0]), "");
  EXPECT_EQ(result(Outcomes[1]).size(), std::size_t(3 << 20));
}

TEST(Workers, ACrashCostsOneJob) {
  WorkerLimits Limits;
  Limits.Workers = 2;
  auto Outcomes = runJobs(6, Limits, [](std::size_t Job) {
    if (Job == 1)
      raise(SIGABRT);
    if (Job == 4) {
      fprintf(stderr, "Lower.cpp:1: assertion failed\nmore\n");
      abort();
    }
    return std::to_string(Job);
  });
  EXPECT_THAT(loss(Outcomes[1]), Eq("the parser crashed (Aborted)"));
  EXPECT_THAT(loss(Outcomes[4]), HasSubstr("assertion failed"));
  EXPECT_THAT(loss(Outcomes[4]), Not(HasSubstr("more")));
  for (std::size_t Job : {0u, 2u, 3u, 5u})
    EXPECT_EQ(result(Outcomes[Job]), std::to_string(Job));
}

TEST(Workers, LastWordsAreAboutTheJobAtHand) {
  auto Outcomes = runJobs(2, WorkerLimits(), [](std::size_t Job) {
    if (Job == 0)
      fprintf(stderr, "of the first\n");
    else
      raise(SIGKILL);
    return std::string();
  });
  EXPECT_THAT(loss(Outcomes[1]), HasSubstr("Killed"));
  EXPECT_THAT(loss(Outcomes[1]), Not(HasSubstr("first")));
}

TEST(Workers, AnEndlessJobIsEnded) {
  WorkerLimits Limits;
  Limits.Workers = 2;
  Limits.Time = std::chrono::seconds(1);
  auto Outcomes = runJobs(4, Limits, [](std::size_t Job) {
    while (Job == 0)
      pause();
    return std::to_string(Job);
  });
  EXPECT_THAT(loss(Outcomes[0]), HasSubstr("more than 1 seconds"));
  for (std::size_t Job : {1u, 2u, 3u})
    EXPECT_EQ(result(Outcomes[Job]), std::to_string(Job));
}

TEST(Workers, AJobThatTakesAllMemoryIsEnded) {
#if LLVM_ADDRESS_SANITIZER_BUILD
  GTEST_SKIP() << "the sanitizer's own memory knows no limit";
#endif
  WorkerLimits Limits;
  Limits.Megabytes = 256;
  auto Outcomes = runJobs(2, Limits, [](std::size_t Job) {
    std::string Text = "x";
    while (Job == 0)
      Text += Text;
    return Text;
  });
  EXPECT_THAT(loss(Outcomes[0]), HasSubstr("256 MB"));
  EXPECT_EQ(result(Outcomes[1]), "x");
}

TEST(Workers, AJobThatExitsIsLost) {
  auto Outcomes =
      runJobs(1, WorkerLimits(), [](std::size_t) -> std::string { _exit(0); });
  EXPECT_THAT(loss(Outcomes[0]), HasSubstr("ended early"));
}

TEST(Workers, ASignalEndsWhatIsNotDone) {
  for (int Signal : {SIGINT, SIGTERM}) {
    auto Outcomes = runInWorkers(
        4, WorkerLimits(),
        [](std::size_t Job) {
          while (Job == 1)
            pause();
          return std::to_string(Job);
        },
        [&](std::size_t Done) {
          EXPECT_EQ(Done, 1u);
          kill(getpid(), Signal);
        });
    ASSERT_EQ(Outcomes.size(), 4u);
    EXPECT_EQ(result(Outcomes[0]), "0");
    for (std::size_t Job : {1u, 2u, 3u})
      EXPECT_TRUE(std::holds_alternative<NotDone>(Outcomes[Job]));
  }
}

TEST(Workers, JobsPrintNothing) {
  internal::CaptureStdout();
  internal::CaptureStderr();
  runJobs(3, WorkerLimits(), [](std::size_t) {
    puts("noise");
    fputs("noise", stderr);
    fflush(stdout);
    return std::string();
  });
  EXPECT_EQ(internal::GetCapturedStdout(), "");
  EXPECT_EQ(internal::GetCapturedStderr(), "");
}

} // namespace
} // namespace async_tidy::test
