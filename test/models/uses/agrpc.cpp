// A tour of asio-grpc. The names of the functions say what the model must know
// of their statements (see UsesTest.cpp).
// agrpc::Alarm is a BasicAlarm.

#include <agrpc/asio_grpc.hpp>
#include <boost/asio.hpp>
#include <chrono>

namespace net = boost::asio;

struct Note {
  int text;
};
class Stub {
public:
  std::unique_ptr<grpc::ClientAsyncResponseReader<Note>>
  PrepareAsyncAsk(grpc::ClientContext *, const Note &, grpc::CompletionQueue *);
  std::unique_ptr<grpc::ClientAsyncReader<Note>>
  PrepareAsyncList(grpc::ClientContext *, const Note &,
                   grpc::CompletionQueue *);
  std::unique_ptr<grpc::ClientAsyncReaderWriter<Note, Note>>
  PrepareAsyncChat(grpc::ClientContext *, grpc::CompletionQueue *);
};
using Ask = agrpc::ClientRPC<&Stub::PrepareAsyncAsk>;
using List = agrpc::ClientRPC<&Stub::PrepareAsyncList>;
using Chat = agrpc::ClientRPC<&Stub::PrepareAsyncChat>;

net::awaitable<void>
orders(agrpc::GrpcContext &context, Stub &stub, List &list, Chat &chat,
       agrpc::Alarm &alarm, const Note &note, grpc::Status &status,
       grpc::ClientAsyncReaderWriter<Note, Note> &old) {
  co_await list.start(stub, note);
  co_await list.finish();
  co_await chat.start(stub);
  co_await chat.writes_done();
  co_await chat.finish();
  co_await agrpc::finish(old, status, net::use_awaitable);
  co_await alarm.wait(std::chrono::system_clock::time_point());
  chat.cancel();
  context.run();
  context.stop();
}

net::awaitable<void> changes(List &list, Chat &chat, agrpc::Alarm &alarm,
                             Note &note,
                             grpc::ClientAsyncReaderWriter<Note, Note> &old) {
  co_await list.read(note);
  co_await chat.read(note);
  co_await chat.write(note);
  co_await agrpc::read(old, note, net::use_awaitable);
  co_await agrpc::write(old, note, net::use_awaitable);
  chat.context().AddMetadata("key", "value");
  alarm.cancel();
}

void looks(agrpc::GrpcContext &context, Chat &chat,
           const grpc::Status &status) {
  auto executor = context.get_executor();
  auto stopped = context.is_stopped();
  auto &own = chat.get_executor();
  auto fine = status.ok();
}

net::awaitable<void> unknown(agrpc::GrpcContext &context, Stub &stub,
                             grpc::ClientContext &call, const Note &note,
                             Note &reply) {
  co_await Ask::request(context, stub, call, note, reply);
}
