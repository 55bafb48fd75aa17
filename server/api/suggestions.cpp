#include "server/api/activity_views.h"
#include "server/api/listing.h"
#include "server/api/resources.h"
#include "server/api/search_request.h"

namespace socialmap::api {
namespace {

struct SuggestionRequest {
  std::string q;
  std::vector<SuggestionType> types;
};

struct SuggestionList {
  std::vector<Suggestion> items;
};

Codec<SuggestionType> suggestion_type() {
  return one_of<SuggestionType>({{"kind", SuggestionType::kind},
                                 {"activity", SuggestionType::activity},
                                 {"provider", SuggestionType::provider},
                                 {"word", SuggestionType::word},
                                 {"place", SuggestionType::place}});
}

Record<SuggestionRequest> const& suggestion_parameters() {
  using R = SuggestionRequest;
  static Record<R> const record{
      "SuggestionRequest",
      "What is being typed.",
      {required("q", &R::q, typed_text(kLongestQuery), "words in any order; the last may be unfinished"),
       defaulted("type", &R::types, list_of(suggestion_type(), 0, 5), "only of these types; absent: all")}};
  return record;
}

Record<Suggestion> const& suggestion_record() {
  using S = Suggestion;
  static Record<S> const record{
      "Suggestion",
      "Something that may be meant.",
      {required("type", &S::type, suggestion_type(), "word: an everyday expression"),
       required(
           "id", &S::id, any_text(),
           "of the kind, activity, provider, neighbourhood or postcode; of a word the concept it stands for"),
       required("text", &S::text, any_text(), "label, title, name or expression"),
       required("ranges", &S::ranges, text_ranges(), "the parts of the text that were typed")}};
  return record;
}

Record<SuggestionList> const& suggestion_list_record() {
  static Record<SuggestionList> const record{
      "SuggestionList",
      "At most ten, grouped by type, the best of each type first.",
      {required("items", &SuggestionList::items, list_of(nested(suggestion_record())), "suggestions")}};
  return record;
}

}  // namespace

std::vector<Endpoint> suggestion_endpoints(CurrentMap const& map) {
  Endpoint list;
  list.path = "/suggestions";
  list.operation_id = "listSuggestions";
  list.tag = "suggestions";
  list.summary = "Kinds, offers, providers, everyday words and places that may be meant while one types";
  list.parameters = suggestion_parameters().fields.untyped();
  list.answer = schema_of(suggestion_list_record());
  list.handler = [map](http::Request const& request) {
    auto const wanted = read_query(suggestion_parameters(), request.query);
    SuggestionList const answer{map()->suggest(wanted.q, wanted.types)};
    return json_answer(to_json(suggestion_list_record(), answer), http::Caching::private_search);
  };
  return {std::move(list)};
}

}  // namespace socialmap::api
