// The class keeps something that its const members change.
#include <cppcoro/task.hpp>
#include <map>
#include <string>

class Translations {
public:
  cppcoro::task<std::string> findWord(std::string word) const;
  cppcoro::task<std::string> findPhrase(std::string phrase) const;

private:
  mutable std::map<std::string, std::string> known_;
};

cppcoro::task<std::string> greeting(const Translations &translations) {
  const auto hello = co_await translations.findWord("hello");
  const auto howAreYou = co_await translations.findPhrase("how are you");
  co_return hello + howAreYou;
}
