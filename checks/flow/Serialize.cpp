//===--- Serialize.cpp - Flows as bytes -----------------------------------===//
//
// Layout: a head (magic, layout of the structs, hash of the payload), then the
// payload: all fields in order, numbers in little endian, lists and strings
// with their length in front.
//
//===----------------------------------------------------------------------===//

#include "checks/flow/Serialize.h"
#include "checks/flow/Fields.h"
#include "checks/flow/Verify.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/TypeName.h"
#include "llvm/Support/xxhash.h"

using namespace async_tidy;
using llvm::StringRef;

namespace {

constexpr StringRef Magic = "async-tidy flow\n";

/// Blocks inside blocks: more than code has, less than the stack holds.
constexpr unsigned MaxNesting = 1000;

/// Length of a list or string.
using Length = std::uint32_t;

template <class T> constexpr bool IsList = false;
template <class T> constexpr bool IsList<std::vector<T>> = true;
template <class T> constexpr bool IsOptional = false;
template <class T> constexpr bool IsOptional<std::optional<T>> = true;
template <class T>
concept Number = std::unsigned_integral<T> && !std::same_as<T, bool>;

class Writer {
public:
  template <class T> void write(const T &V) {
    if constexpr (FlowStruct<const T>)
      std::apply([&](const auto &...Fields) { (write(Fields), ...); },
                 fieldsOf(V));
    else if constexpr (std::is_enum_v<T>)
      write(static_cast<std::underlying_type_t<T>>(V));
    else if constexpr (IsList<T>) {
      write(static_cast<Length>(V.size()));
      for (const auto &Element : V)
        write(Element);
    } else if constexpr (IsOptional<T>) {
      write(V.has_value());
      if (V)
        write(*V);
    } else if constexpr (std::same_as<T, std::string>) {
      write(static_cast<Length>(V.size()));
      Out += V;
    } else if constexpr (std::same_as<T, bool>) {
      Out += static_cast<char>(V);
    } else {
      static_assert(Number<T>);
      char Bytes[sizeof(T)];
      llvm::support::endian::write<T>(Bytes, V, llvm::endianness::little);
      Out.append(Bytes, sizeof(T));
    }
  }

  std::string Out;
};

/// Reads bytes that may hold anything. After the first thing that is wrong it
/// reads nothing more and every value stays as it was.
class Reader {
public:
  explicit Reader(StringRef Bytes) : Rest(Bytes) {}

  template <class T> void read(T &V) {
    if constexpr (FlowStruct<T>) {
      Nesting += std::same_as<T, Block>;
      if (Nesting > MaxNesting)
        return refuse("blocks are nested too deeply");
      std::apply([&](auto &...Fields) { (read(Fields), ...); }, fieldsOf(V));
      Nesting -= std::same_as<T, Block>;
    } else if constexpr (std::is_enum_v<T>)
      readEnumerator(V);
    else if constexpr (IsList<T>)
      readList(V);
    else if constexpr (IsOptional<T>) {
      bool Present = false;
      read(Present);
      if (Present)
        read(V.emplace());
    } else if constexpr (std::same_as<T, std::string>)
      V = take(length()).str();
    else if constexpr (std::same_as<T, bool>) {
      std::uint8_t Byte = 0;
      read(Byte);
      if (Byte > 1)
        return refuse("a truth value is neither 0 nor 1");
      V = Byte != 0;
    } else {
      static_assert(Number<T>);
      if (StringRef Bytes = take(sizeof(T)); !Bytes.empty())
        V = llvm::support::endian::read<T>(Bytes.data(),
                                           llvm::endianness::little);
    }
  }

  /// Empty as long as all is well.
  StringRef problem() const { return Problem; }
  bool atEnd() const { return Rest.empty(); }

private:
  template <class E> void readEnumerator(E &V) {
    std::underlying_type_t<E> Value = 0;
    read(Value);
    if (Value > static_cast<std::underlying_type_t<E>>(LastOf<E>))
      return refuse("an enumerator is unknown");
    V = static_cast<E>(Value);
  }

  /// Grows with what is read, so that a length alone allocates nothing.
  template <class T> void readList(std::vector<T> &V) {
    size_t Size = length();
    while (Problem.empty() && V.size() < Size)
      read(V.emplace_back());
  }

  size_t length() {
    Length Size = 0;
    read(Size);
    return Size;
  }

  StringRef take(size_t Size) {
    if (Size > Rest.size())
      refuse("it ends too early");
    if (!Problem.empty())
      return {};
    StringRef Taken = Rest.take_front(Size);
    Rest = Rest.drop_front(Size);
    return Taken;
  }

  void refuse(StringRef Because) {
    if (Problem.empty())
      Problem = Because;
  }

  StringRef Rest;
  StringRef Problem;
  unsigned Nesting = 0;
};

/// Describes the structs that T is made of, so that a Flow written with other
/// fields is known as such without anybody counting versions.
template <class T> void describe(std::string &Layout) {
  StringRef Name = llvm::getTypeName<T>();
  if constexpr (FlowStruct<T>) {
    if (StringRef(Layout).contains((Name + "(").str()))
      return;
    Layout += (Name + "(").str();
    auto Fields = [&]<class... Field>(std::tuple<Field &...> *) {
      (describe<Field>(Layout), ...);
    };
    Fields(static_cast<decltype(fieldsOf(std::declval<T &>())) *>(nullptr));
    Layout += ')';
  } else if constexpr (IsList<T> || IsOptional<T>) {
    Layout += IsList<T> ? '*' : '?';
    describe<typename T::value_type>(Layout);
  } else {
    Layout += Name.str();
    if constexpr (std::is_enum_v<T>)
      Layout += std::to_string(static_cast<unsigned>(LastOf<T>));
    Layout += ' ';
  }
}

std::uint64_t layoutOfFlows() {
  static const std::uint64_t Hash = [] {
    std::string Layout;
    describe<Flow>(Layout);
    return llvm::xxh3_64bits(Layout);
  }();
  return Hash;
}

llvm::Error damaged(StringRef Because) {
  return llvm::createStringError("the flow file is damaged: " + Because +
                                 "; write it again with --emit-flow");
}

} // namespace

std::string async_tidy::serialize(const Flow &F) {
  Writer Payload;
  Payload.write(F);
  Writer All;
  All.Out = Magic.str();
  All.write(layoutOfFlows());
  All.write(llvm::xxh3_64bits(Payload.Out));
  return std::move(All.Out) + Payload.Out;
}

llvm::Expected<Flow> async_tidy::deserialize(StringRef Bytes) {
  if (!Bytes.consume_front(Magic))
    return llvm::createStringError("not a flow file");
  std::uint64_t Layout = 0;
  std::uint64_t Hash = 0;
  constexpr size_t HeadSize = sizeof(Layout) + sizeof(Hash);
  Reader Head(Bytes.take_front(HeadSize));
  Head.read(Layout);
  Head.read(Hash);
  if (!Head.problem().empty())
    return damaged(Head.problem());
  if (Layout != layoutOfFlows())
    return llvm::createStringError(
        "the flow file was written by another version of async-tidy; write it "
        "again with --emit-flow");
  StringRef Payload = Bytes.drop_front(HeadSize);
  if (Hash != llvm::xxh3_64bits(Payload))
    return damaged("its content does not match its hash");
  Reader Body(Payload);
  Flow F;
  Body.read(F);
  if (!Body.problem().empty())
    return damaged(Body.problem());
  if (!Body.atEnd())
    return damaged("it has more bytes than a flow");
  if (std::string Problem = verify(F); !Problem.empty())
    return damaged(Problem);
  return F;
}
