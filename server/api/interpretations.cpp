#include "engine/catalog/json.h"
#include "engine/catalog/own_words.h"
#include "server/api/listing.h"
#include "server/api/resources.h"
#include "server/api/understanding_tables.h"

namespace socialmap::api {
namespace {

struct InterpretationRequest {
  std::string text;
};

Record<InterpretationRequest> const& interpretation_request_record() {
  static Record<InterpretationRequest> const record{
      "InterpretationRequest",
      "A text about a client; it lives for one request.",
      {required("text", &InterpretationRequest::text, own_words(Interpreter::kLongestText),
                "in the client's or coach's own words, without names, numbers or addresses")}};
  return record;
}

InterpretationRequest read_request(std::string const& body) {
  Reading reading;
  auto request = read_record(interpretation_request_record(), read_json(body), reading);
  if (!request) throw InvalidInput(std::move(reading.errors));
  return *std::move(request);
}

}  // namespace

std::vector<Endpoint> interpretation_endpoints(CurrentMap const& map) {
  Endpoint read;
  read.method = "POST";
  read.path = "/interpretations";
  read.operation_id = "interpretText";
  read.tag = "interpretations";
  read.summary =
      "What a text says about a client, with the words it was read from; neither stored nor logged";
  read.body = schema_of(interpretation_request_record());
  read.answer = schema_of(understanding_record());
  read.handler = [map](http::Request const& request) {
    auto const asked = read_request(request.body);
    return json_answer(to_json(understanding_record(), map()->interpret(asked.text)),
                       http::Caching::no_store);
  };
  return {std::move(read)};
}

}  // namespace socialmap::api
