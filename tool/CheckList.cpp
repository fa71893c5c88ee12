//===--- CheckList.cpp - The checks and their pages -----------------------===//

#include "tool/CheckList.h"

using namespace async_tidy;
using namespace llvm;

// CMake writes CheckPages.inc: one `PAGE_<Id>` literal a check.
#include "CheckPages.inc"

static constexpr CheckInfo Checks[] = {
#define ASYNC_TIDY_CHECK(Id, Name, Summary) {Name, Summary, PAGE_##Id},
#include "checks/Checks.def"
};

ArrayRef<CheckInfo> async_tidy::allChecks() { return Checks; }

StringRef async_tidy::similarCheck(StringRef Unknown) {
  StringRef Best;
  // Half of a name may be wrong; more, and it was not meant.
  unsigned BestDistance = static_cast<unsigned>(Unknown.size() / 2 + 1);
  for (const CheckInfo &Check : Checks) {
    unsigned Distance = Unknown.edit_distance(Check.Name);
    if (Distance < BestDistance) {
      BestDistance = Distance;
      Best = Check.Name;
    }
  }
  return Best;
}
