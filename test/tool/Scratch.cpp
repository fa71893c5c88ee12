//===--- Scratch.cpp - A folder that a test may fill ----------------------===//

#include "test/tool/Scratch.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include <gtest/gtest.h>

using namespace llvm;

namespace async_tidy::test {

Scratch::Scratch() {
  SmallString<128> Made, Real;
  EXPECT_FALSE(sys::fs::createUniqueDirectory("async-tidy-test", Made));
  EXPECT_FALSE(sys::fs::real_path(Made, Real));
  Root = std::string(Real);
}

Scratch::~Scratch() { sys::fs::remove_directories(Root); }

std::string Scratch::path(StringRef Name) const {
  return Root + "/" + Name.str();
}

std::string Scratch::write(StringRef Name, StringRef Text) const {
  std::string Path = path(Name);
  EXPECT_FALSE(sys::fs::create_directories(sys::path::parent_path(Path)));
  std::error_code Error;
  raw_fd_ostream OS(Path, Error);
  EXPECT_FALSE(Error) << Path << ": " << Error.message();
  OS << Text;
  return Path;
}

std::string Scratch::read(StringRef Name) const {
  auto Text = MemoryBuffer::getFile(path(Name));
  EXPECT_TRUE(bool(Text)) << Name.str();
  return Text ? (*Text)->getBuffer().str() : "";
}

} // namespace async_tidy::test
