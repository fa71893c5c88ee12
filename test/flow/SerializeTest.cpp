//===--- SerializeTest.cpp ------------------------------------------------===//

#include "checks/flow/Serialize.h"
#include "checks/flow/Verify.h"
#include "test/flow/AnyFlow.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/xxhash.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

using namespace async_tidy;
using async_tidy::test::AnyFlow;
using testing::HasSubstr;

namespace {

// The head of the bytes: magic, hash of the layout, hash of the payload.
constexpr size_t LayoutAt = 16;
constexpr size_t HashAt = LayoutAt + 8;
constexpr size_t PayloadAt = HashAt + 8;

Flow everything() { return AnyFlow(0, AnyFlow::Amount::All).make(); }

/// What deserialize() says of \p Bytes; empty if it takes them.
std::string errorOf(llvm::StringRef Bytes) {
  auto F = deserialize(Bytes);
  return F ? std::string() : llvm::toString(F.takeError());
}

/// Makes the hash right again, as damage on purpose would.
std::string rehashed(std::string Bytes) {
  std::uint64_t Hash =
      llvm::xxh3_64bits(llvm::StringRef(Bytes).drop_front(PayloadAt));
  llvm::support::endian::write64le(Bytes.data() + HashAt, Hash);
  return Bytes;
}

template <class T> bool changeLeaf(std::vector<T> &V, unsigned &Left);
template <class T> bool changeLeaf(std::optional<T> &V, unsigned &Left);

/// Changes leaf number \p Left of \p V; false if it has fewer leaves.
template <class T> bool changeLeaf(T &V, unsigned &Left) {
  if constexpr (FlowStruct<T>)
    return std::apply(
        [&](auto &...Fields) { return (changeLeaf(Fields, Left) || ...); },
        fieldsOf(V));
  else if (Left-- > 0)
    return false;
  else if constexpr (std::is_same_v<T, std::string>)
    V += "!";
  else if constexpr (std::is_enum_v<T>)
    V = V == T() ? LastOf<T> : T();
  else
    V = !V;
  return true;
}
template <class T> bool changeLeaf(std::vector<T> &V, unsigned &Left) {
  for (T &Element : V)
    if (changeLeaf(Element, Left))
      return true;
  return false;
}
template <class T> bool changeLeaf(std::optional<T> &V, unsigned &Left) {
  return V && changeLeaf(*V, Left);
}

TEST(SerializeTest, AnEmptyFlowComesBack) {
  EXPECT_TRUE(llvm::cantFail(deserialize(serialize(Flow()))) == Flow());
}

TEST(SerializeTest, AnyFlowComesBackAsItWas) {
  for (unsigned Seed = 0; Seed < 200; ++Seed) {
    Flow F = AnyFlow(Seed, AnyFlow::Amount::Any).make();
    ASSERT_EQ(verify(F), "") << "seed " << Seed;
    auto Back = deserialize(serialize(F));
    ASSERT_TRUE(static_cast<bool>(Back)) << llvm::toString(Back.takeError());
    EXPECT_TRUE(*Back == F) << "seed " << Seed;
  }
}

TEST(SerializeTest, EqualFlowsHaveEqualBytes) {
  EXPECT_TRUE(serialize(everything()) == serialize(everything()));
}

TEST(SerializeTest, NoFieldIsForgotten) {
  const Flow F = everything();
  const std::string Bytes = serialize(F);
  unsigned Leaves = 0;
  for (;; ++Leaves) {
    Flow Changed = F;
    unsigned Left = Leaves;
    if (!changeLeaf(Changed, Left))
      break;
    EXPECT_FALSE(Changed == F) << "leaf " << Leaves;
    EXPECT_FALSE(serialize(Changed) == Bytes) << "leaf " << Leaves;
  }
  EXPECT_GT(Leaves, 150u) << "every struct has some fields";
}

TEST(DeserializeTest, RefusesWhatIsNoFlow) {
  EXPECT_EQ(errorOf(""), "not a flow file");
  EXPECT_EQ(errorOf("int main() {}"), "not a flow file");
}

TEST(DeserializeTest, RefusesAnotherVersion) {
  std::string Bytes = serialize(everything());
  Bytes[LayoutAt] ^= 1;
  EXPECT_EQ(errorOf(Bytes),
            "the flow file was written by another version of async-tidy; "
            "write it again with --emit-flow");
}

TEST(DeserializeTest, RefusesEveryTruncation) {
  std::string Bytes = serialize(AnyFlow(7, AnyFlow::Amount::Any).make());
  for (size_t Size = 0; Size < Bytes.size(); ++Size)
    EXPECT_NE(errorOf(llvm::StringRef(Bytes).take_front(Size)), "") << Size;
}

TEST(DeserializeTest, RefusesEveryTruncationWithARightHash) {
  std::string Bytes = serialize(AnyFlow(7, AnyFlow::Amount::Any).make());
  for (size_t Size = PayloadAt; Size < Bytes.size(); ++Size)
    EXPECT_NE(errorOf(rehashed(Bytes.substr(0, Size))), "") << Size;
}

TEST(DeserializeTest, RefusesEveryFlippedBit) {
  const std::string Bytes = serialize(AnyFlow(7, AnyFlow::Amount::Any).make());
  for (size_t Bit = 0; Bit < Bytes.size() * 8; ++Bit) {
    std::string Flipped = Bytes;
    Flipped[Bit / 8] ^= static_cast<char>(1 << Bit % 8);
    EXPECT_NE(errorOf(Flipped), "") << "bit " << Bit;
  }
}

TEST(DeserializeTest, DamageOnPurposeIsRefusedOrAWholeFlow) {
  const std::string Bytes = serialize(AnyFlow(7, AnyFlow::Amount::Any).make());
  for (size_t At = PayloadAt; At < Bytes.size(); ++At)
    for (unsigned char Byte : {0x00, 0x01, 0x7f, 0x80, 0xff}) {
      std::string Changed = Bytes;
      Changed[At] = static_cast<char>(Byte);
      if (auto F = deserialize(rehashed(Changed)))
        EXPECT_EQ(verify(*F), "");
      else
        llvm::consumeError(F.takeError());
    }
}

TEST(DeserializeTest, AHugeLengthAllocatesNothing) {
  std::string Bytes = serialize(Flow());
  // The payload begins with the length of MainFile, then of Sources.
  for (size_t At : {PayloadAt, PayloadAt + 4}) {
    std::string Huge = Bytes;
    llvm::support::endian::write32le(Huge.data() + At, 0xffffffff);
    EXPECT_EQ(errorOf(rehashed(Huge)),
              "the flow file is damaged: it ends too early; write it again "
              "with --emit-flow");
  }
}

TEST(DeserializeTest, RefusesMoreBytesThanAFlow) {
  EXPECT_THAT(errorOf(rehashed(serialize(Flow()) + "x")),
              HasSubstr("it has more bytes than a flow"));
}

Flow nested(unsigned Depth) {
  Flow F;
  F.Sources.emplace_back();
  F.Functions.emplace_back().Where.Source = 0;
  Block *In = &F.Functions.back().Body;
  for (unsigned I = 1; I < Depth; ++I) {
    In->Statements.emplace_back();
    In = &In->Steps.emplace_back().Children.emplace_back();
  }
  return F;
}

TEST(DeserializeTest, RefusesNestingThatWouldExhaustTheStack) {
  EXPECT_EQ(errorOf(serialize(nested(1000))), "");
  EXPECT_THAT(errorOf(serialize(nested(1001))),
              HasSubstr("blocks are nested too deeply"));
}

TEST(DeserializeTest, RefusesIndicesThatLeadNowhere) {
  Flow F;
  F.Sources.emplace_back();
  F.Functions.emplace_back().Name = "app::f";
  F.Functions.back().Where.Source = 0;
  F.Functions.back().ReturnType = 0;
  EXPECT_EQ(errorOf(serialize(F)),
            "the flow file is damaged: a type index leads nowhere in app::f; "
            "write it again with --emit-flow");
}

/// Whether \p V has a name, by the way the compiler spells it.
template <auto V> bool isNamed() {
  llvm::StringRef Spelled = __PRETTY_FUNCTION__;
  return !Spelled.contains("[V = (");
}

template <class E> class EnumerationTest : public testing::Test {};
using Enumerations =
    testing::Types<Indirection, Start, RootKind, UseKind, Passing, AwaitForm,
                   ExitKind, ValueClass, StepKind>;
TYPED_TEST_SUITE(EnumerationTest, Enumerations);

TYPED_TEST(EnumerationTest, LastOfIsTheLastOne) {
  constexpr TypeParam Last = LastOf<TypeParam>;
  constexpr auto Next = static_cast<TypeParam>(static_cast<unsigned>(Last) + 1);
  EXPECT_TRUE(isNamed<Last>());
  EXPECT_FALSE(isNamed<Next>());
}

} // namespace
