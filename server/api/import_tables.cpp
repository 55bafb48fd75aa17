#include "server/api/import_tables.h"

#include <algorithm>

#include "engine/catalog/json.h"
#include "server/api/endpoint.h"
#include "server/api/listing.h"

namespace socialmap::api {
namespace {

/// A value that is only written.
template <typename T>
Codec<T> told(Schema schema, std::function<void(JsonWriter&, T const&)> write) {
  return {[](Node const&, Reading&) -> std::optional<T> { return std::nullopt; }, std::move(write),
          std::move(schema)};
}

Codec<std::int64_t> sequence() {
  return told<std::int64_t>(Schema(object({{"type", "integer"}, {"minimum", 1}})),
                            [](JsonWriter& out, std::int64_t value) { out.integer(value); });
}

Codec<ImportOutcome> outcome() {
  return one_of<ImportOutcome>({{"created", ImportOutcome::created},
                                {"changed", ImportOutcome::changed},
                                {"unchanged", ImportOutcome::unchanged},
                                {"refused", ImportOutcome::refused},
                                {"gone", ImportOutcome::gone},
                                {"withdrawn", ImportOutcome::withdrawn}});
}

Codec<ImportedRecord> imported() {
  using R = ImportedRecord;
  auto const type = one_of<bool>({{"provider", true}, {"activity", false}});
  return nested<R>(
      {"ImportedRecord",
       "What an import did with a record.",
       {required("type", &R::is_provider, type, "provider or activity"),
        required("id", &R::id, any_text(), "empty: the source gives none"),
        required("title", &R::title, any_text(), "or the name of a provider; empty: the source gives none"),
        required("provider", &R::provider, any_text(), "whose it is"),
        required("outcome", &R::outcome, outcome(), "what became of it"),
        required("changed", &R::changed, list_of(any_text()), "fields that differ"),
        required("errors", &R::problems, list_of(told_problem()),
                 "what is wrong with it, by pointers into the record; also warnings")}});
}

/// How many records had each outcome, before the records themselves.
Codec<ImportReportView> report() {
  constexpr std::pair<char const*, ImportOutcome> kCounted[] = {
      {"created", ImportOutcome::created},     {"changed", ImportOutcome::changed},
      {"unchanged", ImportOutcome::unchanged}, {"refused", ImportOutcome::refused},
      {"gone", ImportOutcome::gone},           {"withdrawn", ImportOutcome::withdrawn}};
  Schema schema;
  Node properties{NodeMap{}};
  NodeList names;
  for (auto const& [name, outcome] : kCounted) {
    properties.set(name, object({{"type", "integer"}}));
    names.push_back(name);
  }
  auto const records = list_of(imported());
  auto const problems = list_of(told_problem());
  properties.set("records", absorb(schema, records.schema()));
  properties.set("problems", absorb(schema, problems.schema()));
  names.push_back("records");
  names.push_back("problems");
  schema.node = object({{"type", "object"}, {"required", names}, {"properties", properties}});
  return told<ImportReportView>(schema, [=](JsonWriter& out, ImportReportView const& view) {
    out.begin_object();
    for (auto const& entry : kCounted) {
      out.key(entry.first);
      out.integer(std::count_if(view.records.begin(), view.records.end(),
                                [&](auto const& record) { return record.outcome == entry.second; }));
    }
    out.key("records");
    records.write(out, view.records);
    out.key("problems");
    problems.write(out, view.problems);
    out.end_object();
  });
}

}  // namespace

Codec<InputError> told_problem() {
  auto const text = object({{"type", "string"}});
  auto const schema = object({{"type", "object"},
                              {"required", NodeList{"pointer", "message"}},
                              {"properties", object({{"pointer", text},
                                                     {"message", text},
                                                     {"got", text},
                                                     {"suggestion", text},
                                                     {"warning", object({{"type", "boolean"}})}})}});
  return told<InputError>(Schema(schema), [](JsonWriter& out, InputError const& error) {
    auto const shown = without_contact_data(error);
    auto const member = [&out](char const* name, std::string const& value) {
      out.key(name);
      out.text(value);
    };
    out.begin_object();
    member("pointer", shown.where);
    member("message", shown.what);
    if (!shown.got.empty()) member("got", shown.got);
    if (!shown.suggestion.empty()) member("suggestion", shown.suggestion);
    out.key("warning");
    out.boolean(shown.warning);
    out.end_object();
  });
}

Record<ImportQuery> const& import_query_record() {
  using Q = ImportQuery;
  static Record<Q> const record{
      "ImportQuery",
      "How to import.",
      {required("format", &Q::format,
                one_of<ImportFormat>(
                    {{"csv", ImportFormat::csv}, {"yaml", ImportFormat::yaml}, {"json", ImportFormat::json}}),
                "of the file"),
       defaulted("dryRun", &Q::dry_run, truth(), "true: say what would be done, and do nothing"),
       optional("provider", &Q::provider, slug(), "refuse a file with another provider"),
       defaulted("gone", &Q::withdraw_gone, one_of<bool>({{"report", false}, {"withdraw", true}}),
                 "what to do with offers that the source brought before and has no more"),
       defaulted("source", &Q::source, plain_text(100), "name of the source; each has offers of its own")}};
  return record;
}

Record<ImportView> const& import_view_record() {
  using V = ImportView;
  static Record<V> const record{
      "Import",
      "How far an import is, or what it did.",
      {optional("id", &V::id, any_text(), "of an import that goes on after the answer"),
       required("state", &V::state, any_text(), "running, done or failed"),
       required("done", &V::done, count(), "offers looked at"),
       required("total", &V::total, count(), "offers in the source"),
       required("dryRun", &V::dry_run, truth(), "whether nothing is changed"),
       optional("revision", &V::revision, sequence(), "of all that changed; absent: nothing did"),
       optional("report", &V::report, report(), "once it is done"),
       optional("failure", &V::failure, any_text(), "why it failed; nothing has changed then")}};
  return record;
}

}  // namespace socialmap::api
