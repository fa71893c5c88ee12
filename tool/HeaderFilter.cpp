//===--- HeaderFilter.cpp - Which headers are reported in -----------------===//

#include "tool/HeaderFilter.h"

using namespace async_tidy;
using namespace llvm;

static Expected<std::shared_ptr<const Regex>> compile(StringRef Pattern) {
  if (Pattern.empty())
    return nullptr;
  auto Compiled = std::make_shared<const Regex>(Pattern);
  if (std::string Problem; !Compiled->isValid(Problem))
    return createStringError("'" + Pattern +
                             "' is no regular expression: " + Problem);
  return Compiled;
}

Expected<HeaderFilter> HeaderFilter::of(StringRef Wanted, StringRef Unwanted) {
  HeaderFilter Result;
  if (Error E = compile(Wanted).moveInto(Result.Wanted))
    return std::move(E);
  if (Error E = compile(Unwanted).moveInto(Result.Unwanted))
    return std::move(E);
  return Result;
}

bool HeaderFilter::admits(StringRef Path) const {
  return (!Wanted || Wanted->match(Path)) &&
         !(Unwanted && Unwanted->match(Path));
}
