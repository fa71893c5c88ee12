// Shaped like the few parts of <grpcpp/grpcpp.h> that asio-grpc's users name.

#ifndef GRPCPP_GRPCPP_H
#define GRPCPP_GRPCPP_H

#include <memory>
#include <string>

namespace grpc {

class Status {
public:
  bool ok() const;
  std::string error_message() const;
};

class CompletionQueue {};
class ServerCompletionQueue : public CompletionQueue {};
class ChannelInterface {};
class Channel final : public ChannelInterface {};
class WriteOptions {};

class ClientContext {
public:
  ClientContext();
  ~ClientContext();
  ClientContext(const ClientContext &) = delete;
  void AddMetadata(const std::string &key, const std::string &value);
};

template <class R> class ClientAsyncResponseReader;
template <class R> class ClientAsyncReader;
template <class W, class R> class ClientAsyncReaderWriter;

} // namespace grpc

#endif
