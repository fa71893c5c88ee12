// A tour of the standard library. The names of the functions say what the model
// must know of their statements (see UsesTest.cpp).

#include <algorithm>
#include <any>
#include <array>
#include <atomic>
#include <bitset>
#include <charconv>
#include <chrono>
#include <cmath>
#include <condition_variable>
#include <cstring>
#include <deque>
#include <exception>
#include <forward_list>
#include <functional>
#include <future>
#include <iomanip>
#include <iostream>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <numeric>
#include <optional>
#include <queue>
#include <random>
#include <ranges>
#include <set>
#include <shared_mutex>
#include <span>
#include <sstream>
#include <stack>
#include <stop_token>
#include <string>
#include <string_view>
#include <system_error>
#include <thread>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <variant>
#include <vector>

using namespace std::literals;

struct User {
  int id = 0;
  std::string name;
};

// ---- Strings ----

void looks_at_strings(std::string s, std::string_view v, const char *c) {
  std::string a("x"), b = c, d(v), e(3, 'x'), f = s.substr(1), h{s};
  bool same = s == v || s != c || s < b || v == c || s.empty();
  auto size = s.size() + s.length() + v.size() + s.capacity();
  auto at = s.find("x") + s.rfind('x') + s.find_first_of("x") + v.find('x');
  int order = s.compare(b) + v.compare("x");
  bool begins = s.starts_with("x") || v.ends_with("x");
  char ch = s[0] + s.at(0) + s.front() + s.back() + *s.c_str() + v[0];
  for (char each : s)
    ch += each;
  auto all = std::all_of(s.begin(), s.end(), [](char) { return true; });
  auto part = v.substr(1);
  auto sum = "a"s + s + "x" + std::to_string(3) + std::to_string(3.0);
  auto number = std::stoi(s) + std::stod(s) + std::strlen(c);
  auto hash = std::hash<std::string>()(a);
  std::string_view view = s;
}

void changes_strings(std::string &s, std::string &b, const char *c) {
  s += b;
  s = c;
  s = 'x';
  s.append(c);
  s.push_back('x');
  s.pop_back();
  s.insert(0, b);
  s.erase(1);
  s.replace(0, 1, "x");
  s.assign("x");
  s.clear();
  s.resize(3);
  s.reserve(4);
  s.swap(b);
  std::swap(s, b);
  std::exchange(s, b);
  std::transform(s.begin(), s.end(), s.begin(), ::tolower);
  std::reverse(s.begin(), s.end());
  std::memcpy(s.data(), c, 2);
}

// ---- Streams ----

void orders_streams(std::istream &in, std::string &s, int &i) {
  std::getline(in, s);
  in >> i;
  in.ignore(3);
  std::getline(in >> std::ws, s);
}

void looks_at_streams(std::istringstream in, std::ostringstream out) {
  std::istringstream made("x");
  bool good = in.good() || !in || in.eof();
  if (in)
    good = true;
  auto text = out.str();
}

void tells(std::string s, std::error_code ec, bool b) {
  std::cout << "x" << 3 << s << b << 1.0 << std::endl;
  std::cerr << std::setw(3) << std::hex << ec;
  std::clog << std::quoted(s) << '\n';
  printf("%s", s.c_str());
  std::fprintf(stderr, "x");
}

// ---- Containers ----

void looks_at_sequences(std::vector<User> v, std::deque<int> d,
                        std::list<int> l, std::array<int, 3> a,
                        std::span<User> sp, std::vector<bool> bits,
                        std::bitset<8> set, std::forward_list<int> fl) {
  std::vector<User> empty, sized(3), copied(v), listed{User(), User()};
  std::vector<User> ranged(v.begin(), v.end());
  int sum = v[0].id + v.at(0).id + v.front().id + v.back().id + v.data()->id;
  sum += d[0] + d.front() + d.back() + l.front() + l.back() + a[0] + a.at(1);
  auto size = v.size() + d.size() + l.size() + a.size() + sp.size();
  bool none = v.empty() && d.empty() && l.empty() && sp.empty() && fl.empty();
  for (const auto &each : v)
    sum += each.id;
  for (int each : d)
    sum += each;
  for (int each : l)
    sum += each;
  for (int each : fl)
    sum += each;
  for (const User &each : sp.subspan(1))
    sum += each.id;
  auto distance = v.end() - v.begin();
  auto second = v.begin() + 1;
  bool first = second == v.begin() || second < v.end();
  sum += second->id + (*second).id + v.rbegin()->id;
  bool bit = bits[0] && set.test(1) && set.any();
  std::span<User> whole(v);
  std::initializer_list<int> some = {1, 2};
  for (int each : some)
    sum += each;
}

void changes_sequences(std::vector<User> &v, std::deque<int> &d,
                       std::list<int> &l, std::array<int, 3> &a,
                       std::vector<bool> &bits, std::bitset<8> &set,
                       std::vector<User> &other) {
  v.push_back(User());
  v.emplace_back();
  v.pop_back();
  v.insert(v.begin(), User());
  v.erase(v.begin());
  v.resize(3);
  v.reserve(3);
  v.assign(3, User());
  v = other;
  v = std::move(other);
  v.swap(other);
  v.clear();
  v.shrink_to_fit();
  d.push_front(1);
  d.pop_front();
  l.sort();
  l.remove(3);
  l.reverse();
  a.fill(1);
  bits[0] = true;
  set.set(1);
  std::erase_if(v, [](auto &) { return true; });
}

void looks_at_associations(std::map<std::string, User> m,
                           std::unordered_map<int, User> um, std::set<int> s,
                           std::unordered_set<std::string> us,
                           std::multimap<int, int> mm) {
  int sum = m.at("x").id + m.find("x")->second.id + um.at(1).id;
  bool there = m.contains("x") || m.count("x") || um.contains(1) ||
               s.contains(1) || us.contains("x") || s.count(3);
  auto size = m.size() + um.size() + s.size() + us.size() + mm.size();
  if (auto it = m.find("x"); it != m.end())
    sum += it->second.id;
  if (auto it = um.find(1); it == um.end())
    sum += 1;
  for (const auto &[key, value] : m)
    sum += value.id;
  for (auto &[key, value] : um)
    sum += key;
  sum += *s.begin() + *s.rbegin();
  auto low = m.lower_bound("x");
  auto range = mm.equal_range(1);
}

void changes_associations(std::map<std::string, User> &m,
                          std::unordered_map<int, User> &um, std::set<int> &s,
                          std::queue<int> &q, std::stack<int> &st,
                          std::priority_queue<int> &pq) {
  m["x"];
  m.insert({"x", User()});
  m.emplace("x", User());
  m.try_emplace("x");
  m.insert_or_assign("x", User());
  m.erase("x");
  m.extract("x");
  m.clear();
  um[1] = User();
  um.erase(1);
  um.reserve(3);
  s.insert(1);
  s.erase(1);
  q.push(1);
  q.pop();
  st.push(1);
  pq.emplace(2);
}

void looks_at_adaptors(std::queue<int> q, std::stack<int> s,
                       std::priority_queue<int> pq) {
  int sum = q.front() + q.back() + s.top() + pq.top();
  bool none = q.empty() || s.empty() || pq.empty();
}

void changes_iterators(std::vector<int> &v, std::set<int> &s,
                       std::unordered_map<int, int> &um) {
  auto i = v.begin();
  i = v.end();
  ++i;
  i++;
  --i;
  i += 2;
  auto k = s.begin();
  ++k;
  auto h = um.begin();
  h++;
  std::advance(i, 1);
}

// ---- Algorithms ----

void looks_with_algorithms(std::vector<int> v, std::vector<User> users) {
  auto odd = [](int i) { return i % 2 == 1; };
  auto found = std::find(v.begin(), v.end(), 3);
  auto matching = std::find_if(v.begin(), v.end(), odd);
  auto n = std::count(v.begin(), v.end(), 3) + std::count_if(found, found, odd);
  auto sum = std::accumulate(v.begin(), v.end(), 0);
  bool some = std::any_of(v.begin(), v.end(), odd) ||
              std::is_sorted(v.begin(), v.end()) ||
              std::equal(v.begin(), v.end(), v.begin());
  auto most = *std::max_element(v.begin(), v.end()) + std::max({1, 2, 3});
  most += std::min(1, 2) + std::clamp(1, 2, 3) + std::midpoint(1, 3);
  auto low = std::lower_bound(v.begin(), v.end(), 1);
  n += std::distance(v.begin(), v.end()) + std::ssize(v) + *std::next(found);
  auto ranged = std::ranges::find(v, 3);
  some = std::ranges::any_of(v, odd) || std::ranges::all_of(v, odd);
  n += std::ranges::count(v, 3) + std::ranges::max(v) + std::ranges::size(v);
  for (int each : v | std::views::filter(odd) | std::views::take(3))
    sum += each;
  for (int each : std::views::iota(0, 3))
    sum += each;
  auto root = std::sqrt(2.0) + std::pow(2, 3) + std::abs(-1) + std::floor(1.5);
  auto greatest = std::numeric_limits<int>::max() + std::gcd(4, 6);
  bool less = std::cmp_less(1, 2u);
}

void changes_with_algorithms(std::vector<int> &v, std::vector<User> &users) {
  std::sort(v.begin(), v.end());
  std::unique(v.begin(), v.end());
  std::remove_if(v.begin(), v.end(), [](int i) { return i > 3; });
  std::copy(v.begin(), v.end(), std::back_inserter(v));
  std::iota(v.begin(), v.end(), 0);
  std::rotate(v.begin(), v.begin(), v.end());
  std::ranges::sort(users, {}, &User::id);
  std::ranges::copy(v, v.begin());
  std::ranges::transform(v, v.begin(), [](int i) { return i + 1; });
}

// ---- Vocabulary types ----

void looks_at_handles(std::unique_ptr<User> u, std::shared_ptr<User> s,
                      std::weak_ptr<User> w, std::optional<User> o,
                      std::variant<int, User> v, std::any any,
                      std::reference_wrapper<User> r, std::pair<int, User> p,
                      std::tuple<int, User> t, std::exception_ptr e,
                      std::error_code ec, std::function<void()> f) {
  int sum = u->id + (*u).id + u.get()->id + s->id + (*s).id + s.get()->id;
  sum += o->id + (*o).id + o.value().id + o.value_or(User()).id + r.get().id;
  if (u && s && o && o.has_value() && any.has_value() && e && ec && f)
    sum += 1;
  if (u == nullptr || s != nullptr || o == std::nullopt || w.expired())
    sum += 1;
  sum += w.lock()->id + s.use_count() + v.index();
  sum += std::get<int>(v) + std::get_if<User>(&v)->id + std::get<0>(t);
  sum += std::holds_alternative<User>(v) + std::any_cast<int>(any);
  std::shared_ptr<User> copied = s, moved = std::move(s), none;
  std::shared_ptr<const User> fixed = copied;
  std::optional<int> one = 1, other = one;
  auto [x, y] = p;
  auto made = std::make_tuple(1, User());
  auto pair = std::make_pair(1, 2);
  bool less = pair < std::pair(1, 3);
  auto same = std::addressof(std::as_const(y));
  auto message = ec.message() + std::runtime_error("x").what();
  auto now = std::current_exception();
  User &alias = r;
}

void changes_handles(std::unique_ptr<User> &u, std::shared_ptr<User> &s,
                     std::weak_ptr<User> &w, std::optional<User> &o,
                     std::variant<int, User> &v, std::any &any,
                     std::function<void()> &f, std::pair<int, User> &p,
                     std::error_code &ec, std::exception_ptr &e) {
  u.reset();
  u.release();
  u = nullptr;
  s.reset();
  s = nullptr;
  w = s;
  o.reset();
  o = User();
  o.emplace();
  v = 3;
  v.emplace<User>();
  any = 3;
  f = nullptr;
  p = {1, User()};
  ec.clear();
  ec = std::make_error_code(std::errc::io_error);
  e = nullptr;
}

// ---- Time, chance, threads ----

void looks_at_time(std::chrono::steady_clock::time_point t,
                   std::chrono::milliseconds d) {
  auto sum = d + 3s + 2min;
  auto rounded = std::chrono::duration_cast<std::chrono::seconds>(sum).count();
  bool late = sum > 3s || t.time_since_epoch() < 3s;
  auto then = t + 3s;
}

void orders_by_time() {
  auto steady = std::chrono::steady_clock::now();
  auto system = std::chrono::system_clock::now();
  auto old = std::time(nullptr);
  std::this_thread::sleep_for(1s);
  std::this_thread::yield();
  std::rand();
  std::random_device()();
}

void changes_engines(std::mt19937 &engine,
                     std::uniform_int_distribution<int> &die) {
  engine();
  die(engine);
}

void looks_at_atomics(std::atomic<int> &i, std::atomic<bool> &b,
                      std::stop_token stop) {
  int copied = i.load() + i;
  bool is = b.load() || b || stop.stop_requested();
  auto self = std::this_thread::get_id();
}

void changes_atomics(std::atomic<int> &i, std::atomic<bool> &b, int old) {
  i.store(3);
  i = 3;
  i++;
  i += 2;
  i.fetch_add(1);
  i.exchange(3);
  i.compare_exchange_strong(old, 3);
  b = true;
}

void orders_threads(std::mutex &m, std::condition_variable &cv,
                    std::promise<int> &promise, std::future<int> &future,
                    std::thread &thread, std::once_flag &once) {
  std::lock_guard<std::mutex> guard(m);
  std::unique_lock lock(m);
  std::scoped_lock both(m);
  lock.unlock();
  m.lock();
  m.unlock();
  cv.wait(lock);
  cv.notify_one();
  promise.set_value(3);
  future.get();
  future.wait();
  thread.join();
  auto task = std::async([] {});
  std::call_once(once, [] {});
}

// ---- What nothing is known of ----

void unknown(std::function<void(int)> f, std::vector<int> v,
             std::variant<int, User> any, std::tuple<int> t) {
  f(3);
  std::invoke(f, 3);
  std::for_each(v.begin(), v.end(), f);
  std::visit([](auto &) {}, any);
  std::apply([](int) {}, t);
}

void looks_at_new_objects() {
  auto made = std::make_unique<User>();
  auto shared = std::make_shared<User>();
}
