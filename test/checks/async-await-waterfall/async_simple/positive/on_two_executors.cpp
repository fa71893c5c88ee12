// Each look-up on an executor of its own; what is awaited is still the task.
#include <async_simple/coro/Lazy.h>
#include <async_simple/executors/SimpleExecutor.h>
#include <string>

using async_simple::coro::Lazy;

class Tokenizer {
public:
  Lazy<int> countTokens(std::string text) const;
};
class Dictionary {
public:
  Lazy<std::string> lookupWord(std::string word) const;
};
struct Language {
  Tokenizer tokenizer;
  Dictionary dictionary;
};

Lazy<std::string> annotate(const Language &language,
                           async_simple::executors::SimpleExecutor &compute,
                           async_simple::executors::SimpleExecutor &disk,
                           std::string text) {
  auto tokens = co_await language.tokenizer.countTokens(text).setEx(&compute);
  //            ^~~~~~~~ warning: 1 round trip instead of 2
  //            ^~~~~~~~ no fix: async_simple::coro::collectAll yields Try
  auto meaning = co_await language.dictionary.lookupWord(text).setEx(&disk);
  co_return meaning + std::to_string(tokens);
}
