#include "engine/catalog/records.h"
#include "server/api/listing.h"
#include "server/api/resources.h"

namespace socialmap::api {
namespace {

/// The lists that people see; codes of health care, translations and how texts are read stay inside.
Record<Vocabulary> make_record() {
  Record<Vocabulary> made{
      "Vocabulary", "Every controlled word with its Dutch label and what it belongs to.", {}};
  for (auto const& file : vocabulary_files()) {
    if (file.name == "icpc" || file.name == "thesaurus" || file.name == "english") continue;
    for (auto const& field : file.record.fields.untyped()) {
      if (file.name != "dutch" || field.name == "languages") made.fields.push_back({field});
    }
  }
  return made;
}

}  // namespace

std::vector<Endpoint> vocabulary_endpoints(CurrentMap const& map) {
  static auto const table = make_record();
  Endpoint all;
  all.path = "/vocabulary";
  all.operation_id = "getVocabulary";
  all.tag = "vocabulary";
  all.summary = "The controlled words: needs, kinds, traits and the rest";
  all.answer = schema_of(table);
  all.handler = [map](http::Request const&) { return json_answer(to_json(table, map()->vocabulary())); };
  return {std::move(all)};
}

}  // namespace socialmap::api
