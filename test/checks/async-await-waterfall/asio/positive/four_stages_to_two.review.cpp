// A build service: sources and cache first, then the two jobs that need them.
#include <asio.hpp>
#include <asio/experimental/awaitable_operators.hpp>
#include <string>

struct Revision {
  std::string hash;
};
struct Bucket {
  std::string name;
};
struct Artifact {
  std::string url;
};
struct Coverage {
  double percent;
};

class Repository {
public:
  asio::awaitable<Revision> findHead(std::string branch) const;
};
class Cache {
public:
  asio::awaitable<Bucket> findBucket(std::string project) const;
};
class Artifacts {
public:
  asio::awaitable<Artifact> findLatest(std::string bucket) const;
};
class Reports {
public:
  asio::awaitable<Coverage> readCoverage(std::string hash) const;
};

struct BuildPage {
  Artifact artifact;
  Coverage coverage;
};

class BuildService {
public:
  asio::awaitable<BuildPage> status(std::string project,
                                    std::string branch) const {
    using namespace asio::experimental::awaitable_operators;
    auto [head, bucket] =
        co_await (repository_.findHead(branch) && cache_.findBucket(project));
    auto [coverage, artifact] = co_await (reports_.readCoverage(head.hash) &&
                                          artifacts_.findLatest(bucket.name));
    co_return BuildPage{artifact, coverage};
  }

private:
  Repository repository_;
  Cache cache_;
  Artifacts artifacts_;
  Reports reports_;
};
