//===--- SourceTest.cpp ---------------------------------------------------===//

#include "checks/flow/Source.h"
#include "gtest/gtest.h"

using namespace async_tidy;

namespace {

TEST(ExtentTest, IsInvalidUntilItNamesASource) {
  EXPECT_FALSE(Extent().valid());
  EXPECT_TRUE((Extent{0, 0, 0}).valid());
}

TEST(ExtentTest, ContainsItselfAndWhatLiesInside) {
  Extent Outer{1, 10, 20};
  EXPECT_TRUE(Outer.contains(Outer));
  EXPECT_TRUE(Outer.contains({1, 12, 20}));
  EXPECT_FALSE(Outer.contains({1, 9, 12}));
  EXPECT_FALSE(Outer.contains({1, 12, 21}));
}

TEST(ExtentTest, ContainsNothingOfAnotherFile) {
  EXPECT_FALSE((Extent{1, 10, 20}).contains({2, 12, 13}));
}

} // namespace
