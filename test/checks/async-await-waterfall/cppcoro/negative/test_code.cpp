// A test tries one thing after the other, on purpose.
#include <cppcoro/sync_wait.hpp>
#include <cppcoro/task.hpp>
#include <string>

// As a test framework has it.
#define TEST(suite, name)                                                      \
  struct suite##_##name##_Test {                                               \
    void TestBody();                                                           \
  };                                                                           \
  void suite##_##name##_Test::TestBody()
#define EXPECT_EQ(a, b) ((void)((a) == (b)))

class Names {
public:
  cppcoro::task<std::string> getName(int id) const;
};
class Ages {
public:
  cppcoro::task<int> getAge(int id) const;
};

TEST(People, AreKnown) {
  Names names;
  Ages ages;
  auto body = [&]() -> cppcoro::task<int> {
    const auto name = co_await names.getName(1);
    const auto age = co_await ages.getAge(1);
    EXPECT_EQ(name, "Ada");
    EXPECT_EQ(age, 36);
    co_return 0;
  };
  cppcoro::sync_wait(body());
}
