#include "server/api/report_tables.h"

#include <algorithm>

#include "engine/base/nearest.h"
#include "engine/catalog/personal_data.h"
#include "engine/catalog/records.h"
#include "server/api/edit_tables.h"

namespace socialmap::api {
namespace {

Codec<ReportOutcome> outcome() {
  return one_of<ReportOutcome>({{std::string(name_of(ReportOutcome::mended)), ReportOutcome::mended},
                                {std::string(name_of(ReportOutcome::rejected)), ReportOutcome::rejected}});
}

Codec<ReportDecision> decision() {
  using D = ReportDecision;
  return nested<D>({"ReportDecision",
                    "What was decided about a report.",
                    {required("outcome", &D::outcome, outcome(), "mended or rejected"),
                     required("by", &D::by, any_text(), "id of a key"),
                     required("note", &D::note, any_text(), "may be empty")}});
}

std::vector<std::string> const& record_fields() {
  static std::vector<std::string> const names = [] {
    std::vector<std::string> all;
    for (auto const& field : activity_record().fields.untyped()) all.push_back(field.name);
    return all;
  }();
  return names;
}

void check_field(ReportBody const& body, Node const& node, Reading& reading) {
  auto const& names = record_fields();
  if (!body.field || std::find(names.begin(), names.end(), *body.field) != names.end()) return;
  reading.enter("field");
  reading.problem(*node.find("field"), "must be a field of an offer", *body.field,
                  nearest(*body.field, names));
  reading.leave();
}

/// Whoever writes is not to be known, nor anybody else.
void check_message(ReportBody const& body, Node const& node, Reading& reading) {
  auto const fault = contact_data_in(body.message);
  bool const empty = body.message.find_first_not_of(" \t\r\n") == std::string::npos;
  if (!fault && !empty) return;
  reading.enter("message");
  reading.problem(*node.find("message"), fault ? *fault : "must say what is not right");
  reading.leave();
}

}  // namespace

Record<Report> const& report_record() {
  using R = Report;
  static Record<R> const record{
      "Report",
      "What a visitor says is not right.",
      {required("id", &R::id, sequence(), "number"),
       required("activity", &R::activity, slug(), "of which offer"),
       optional("field", &R::field, any_text(), "of the record, when told"),
       required("message", &R::message, any_text(), "in the visitor's words"),
       required("madeAt", &R::made_at, any_text(), "when, UTC"),
       optional("decidedAt", &R::decided_at, any_text(), "when it was decided, UTC; absent: it waits"),
       optional("decision", &R::decision, decision(), "absent: it waits")}};
  return record;
}

Record<ReportBody> const& report_body_record() {
  using R = ReportBody;
  static Record<R> const record{
      "NewReport",
      "What is not right about an offer, without personal data.",
      {optional("field", &R::field, any_text(), "which field of the record"),
       required("message", &R::message, plain_text(kLongestReport), "what is not right")},
      [](ReportBody const& body, Node const& node, Reading& reading) {
        check_field(body, node, reading);
        check_message(body, node, reading);
      }};
  return record;
}

Record<ReportReceipt> const& report_receipt_record() {
  using R = ReportReceipt;
  static Record<R> const record{"ReportReceipt",
                                "A report that waits for a moderator.",
                                {required("activity", &R::activity, slug(), "of which offer"),
                                 required("madeAt", &R::made_at, any_text(), "when, UTC")}};
  return record;
}

Record<DecisionBody> const& decision_body_record() {
  using D = DecisionBody;
  static Record<D> const record{"NewDecision",
                                "What became of a report.",
                                {required("outcome", &D::outcome, outcome(), "mended or rejected"),
                                 optional("note", &D::note, note_text(), "why; kept with the report")}};
  return record;
}

}  // namespace socialmap::api
