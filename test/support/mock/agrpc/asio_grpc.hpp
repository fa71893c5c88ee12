// Shaped like <agrpc/asio_grpc.hpp>: the RPC classes of asio-grpc 2.1 and later,
// and the function objects of versions 1 and 2. Debian has no asio-grpc.
//
// Nothing connects: operations are declared as asynchronous as they are.

#ifndef AGRPC_ASIO_GRPC_HPP
#define AGRPC_ASIO_GRPC_HPP

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/deferred.hpp>
#include <grpcpp/grpcpp.h>
#include <chrono>
#include <memory>
#include <utility>

namespace agrpc {
inline namespace b {

namespace asio = boost::asio;
using GrpcExecutor = asio::any_io_executor;

class GrpcContext {
public:
  using executor_type = GrpcExecutor;
  GrpcContext();
  bool run();
  bool run_completion_queue();
  bool poll();
  void stop();
  bool is_stopped() const noexcept;
  executor_type get_executor() noexcept;
};

namespace detail {

template <class... Results> struct initiation {
  template <class Handler> void operator()(Handler &&) {}
};
template <class Signature, class Token> auto start(Token &token) {
  return asio::async_initiate<Token, Signature>(initiation<>{}, token);
}

template <class Executor> class RPCExecutorBase {
public:
  const Executor &get_executor() const noexcept;
};

template <class Responder> class ClientRPCContextBase {
public:
  grpc::ClientContext &context();
  void cancel() noexcept;
};

template <class Responder, class Executor>
class ClientRPCBase : public RPCExecutorBase<Executor>,
                      public ClientRPCContextBase<Responder> {
public:
  explicit ClientRPCBase(GrpcContext &context);
};

template <auto PrepareAsync, class Executor> class ClientRPCUnaryBase;
template <class Stub, class Request, class Response,
          std::unique_ptr<grpc::ClientAsyncResponseReader<Response>> (
              Stub::*PrepareAsync)(grpc::ClientContext *, const Request &,
                                   grpc::CompletionQueue *),
          class Executor>
class ClientRPCUnaryBase<PrepareAsync, Executor>
    : public ClientRPCBase<grpc::ClientAsyncResponseReader<Response>,
                           Executor> {
public:
  template <class Token = asio::deferred_t>
  static auto request(GrpcContext &, Stub &, grpc::ClientContext &,
                      const Request &, Response &, Token &&token = {}) {
    return start<void(grpc::Status)>(token);
  }
};

template <auto PrepareAsync, class Executor> class ClientRPCServerStreamingBase;
template <class Stub, class Request, class Response,
          std::unique_ptr<grpc::ClientAsyncReader<Response>> (
              Stub::*PrepareAsync)(grpc::ClientContext *, const Request &,
                                   grpc::CompletionQueue *),
          class Executor>
class ClientRPCServerStreamingBase<PrepareAsync, Executor>
    : public ClientRPCBase<grpc::ClientAsyncReader<Response>, Executor> {
public:
  using ClientRPCBase<grpc::ClientAsyncReader<Response>,
                      Executor>::ClientRPCBase;

  template <class Token = asio::deferred_t>
  auto start(Stub &, const Request &, Token &&token = {}) {
    return detail::start<void(bool)>(token);
  }
  template <class Token = asio::deferred_t>
  auto read(Response &, Token &&token = {}) {
    return detail::start<void(bool)>(token);
  }
  template <class Token = asio::deferred_t> auto finish(Token &&token = {}) {
    return detail::start<void(grpc::Status)>(token);
  }
};

template <class Responder, class Executor> class ClientRPCBidiStreamingBase;
template <class Request, class Response, class Executor>
class ClientRPCBidiStreamingBase<
    grpc::ClientAsyncReaderWriter<Request, Response>, Executor>
    : public ClientRPCBase<grpc::ClientAsyncReaderWriter<Request, Response>,
                           Executor> {
public:
  using ClientRPCBase<grpc::ClientAsyncReaderWriter<Request, Response>,
                      Executor>::ClientRPCBase;

  template <class Token = asio::deferred_t>
  auto read(Response &, Token &&token = {}) {
    return detail::start<void(bool)>(token);
  }
  template <class Token = asio::deferred_t>
  auto write(const Request &, Token &&token = {}) {
    return detail::start<void(bool)>(token);
  }
  template <class Token = asio::deferred_t>
  auto writes_done(Token &&token = {}) {
    return detail::start<void(bool)>(token);
  }
  template <class Token = asio::deferred_t> auto finish(Token &&token = {}) {
    return detail::start<void(grpc::Status)>(token);
  }
};

} // namespace detail

template <auto PrepareAsync, class Executor = GrpcExecutor> class ClientRPC;

template <class Stub, class Request, class Response,
          std::unique_ptr<grpc::ClientAsyncResponseReader<Response>> (
              Stub::*PrepareAsync)(grpc::ClientContext *, const Request &,
                                   grpc::CompletionQueue *),
          class Executor>
class ClientRPC<PrepareAsync, Executor>
    : public detail::ClientRPCUnaryBase<PrepareAsync, Executor> {};

template <class Stub, class Request, class Response,
          std::unique_ptr<grpc::ClientAsyncReader<Response>> (
              Stub::*PrepareAsync)(grpc::ClientContext *, const Request &,
                                   grpc::CompletionQueue *),
          class Executor>
class ClientRPC<PrepareAsync, Executor>
    : public detail::ClientRPCServerStreamingBase<PrepareAsync, Executor> {
  using detail::ClientRPCServerStreamingBase<
      PrepareAsync, Executor>::ClientRPCServerStreamingBase;
};

template <class Stub, class Request, class Response,
          std::unique_ptr<grpc::ClientAsyncReaderWriter<Request, Response>> (
              Stub::*PrepareAsync)(grpc::ClientContext *,
                                   grpc::CompletionQueue *),
          class Executor>
class ClientRPC<PrepareAsync, Executor>
    : public detail::ClientRPCBidiStreamingBase<
          grpc::ClientAsyncReaderWriter<Request, Response>, Executor> {
public:
  using detail::ClientRPCBidiStreamingBase<
      grpc::ClientAsyncReaderWriter<Request, Response>,
      Executor>::ClientRPCBidiStreamingBase;

  template <class Token = asio::deferred_t>
  auto start(Stub &, Token &&token = {}) {
    return detail::start<void(bool)>(token);
  }
};

template <class Executor> class BasicAlarm {
public:
  explicit BasicAlarm(GrpcContext &);
  template <class Deadline, class Token = asio::deferred_t>
  auto wait(const Deadline &, Token &&token = {}) & {
    return detail::start<void(bool)>(token);
  }
  void cancel();
};
using Alarm = BasicAlarm<GrpcExecutor>;

// Versions 1 and 2.
namespace detail {
struct ReadFn {
  template <class Reader, class Response, class Token>
  auto operator()(Reader &, Response &, Token &&token) const {
    return start<void(bool)>(token);
  }
};
struct WriteFn {
  template <class Writer, class Response, class Token>
  auto operator()(Writer &, const Response &, Token &&token) const {
    return start<void(bool)>(token);
  }
};
struct FinishFn {
  template <class Responder, class Token>
  auto operator()(Responder &, grpc::Status &, Token &&token) const {
    return start<void(bool)>(token);
  }
};
} // namespace detail
inline constexpr detail::ReadFn read{};
inline constexpr detail::WriteFn write{};
inline constexpr detail::FinishFn finish{};

} // namespace b
} // namespace agrpc

#endif
