#include "server/api/network_analysis.h"

#include "server/api/analysis_keeper.h"
#include "server/api/listing.h"
#include "server/api/network_tables.h"
#include "server/api/search_request.h"

namespace socialmap::api {
namespace {

/// A network of a usual municipality is analysed long before; of a large one in seconds.
constexpr std::chrono::milliseconds kWait{1000};
constexpr char const* kRetryAfterSeconds = "5";

http::Response analysis(AnalysisKeeper& keeper, std::shared_ptr<SocialMap const> const& map) {
  if (auto const made = keeper.of(map, kWait)) return json_answer(to_json(network_analysis_record(), *made));
  auto later = http::problem_response(
      http::make_problem(503, "The network is still being analysed. Ask again in a few seconds."));
  later.headers.emplace_back("Retry-After", kRetryAfterSeconds);
  return later;
}

struct CapacityQuestion {
  std::optional<std::string> neighbourhood;
  std::optional<std::string> kind;
};

Record<CapacityQuestion> const& question_record() {
  using Q = CapacityQuestion;
  static Record<Q> const record{
      "CapacityQuestion",
      "A part of the chain.",
      {optional("neighbourhood", &Q::neighbourhood, any_text(),
                "offers there or everywhere, its coaches, and the practices that send to these"),
       optional("kind", &Q::kind, any_text(), "offers of this kind")}};
  return record;
}

http::Response capacity(SocialMap const& map, http::Request const& request) {
  auto const asked = read_query(question_record(), request.query);
  std::vector<Reference> references;
  if (asked.neighbourhood)
    references.push_back({WordList::neighbourhood, *asked.neighbourhood, "/neighbourhood"});
  if (asked.kind) references.push_back({WordList::kind, *asked.kind, "/kind"});
  auto unknown = unknown_words(references, map.words());
  if (!unknown.empty()) throw InvalidInput(std::move(unknown));
  ChainQuestion question{{}, asked.kind};
  if (asked.neighbourhood) question.neighbourhood = map.slugs().neighbourhood(*asked.neighbourhood);
  return json_answer(
      to_json(chain_capacity_record(), chain_capacity(map.network(), map.network_records(), question)));
}

}  // namespace

std::vector<Endpoint> network_analysis_endpoints(CurrentMap const& map) {
  Endpoint whole;
  whole.path = "/network/analysis";
  whole.operation_id = "getNetworkAnalysis";
  whole.tag = "network";
  whole.summary =
      "Where the network is weak, on whom it rests, and who gets where; open to all now, meant for the "
      "roles coach and municipality";
  whole.answer = schema_of(network_analysis_record());
  whole.later = true;
  whole.handler = [map, keeper = std::make_shared<AnalysisKeeper>()](http::Request const&) {
    return analysis(*keeper, map());
  };
  Endpoint chain;
  chain.path = "/capacity";
  chain.operation_id = "getCapacity";
  chain.tag = "network";
  chain.summary =
      "How many clients the chain from practice over coach to offer carries in a quarter; open to all "
      "now, meant for the roles coach and municipality";
  chain.parameters = question_record().fields.untyped();
  chain.answer = schema_of(chain_capacity_record());
  chain.handler = [map](http::Request const& request) { return capacity(*map(), request); };
  return {std::move(whole), std::move(chain)};
}

}  // namespace socialmap::api
