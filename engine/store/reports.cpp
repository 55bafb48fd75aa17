#include "engine/store/reports.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <SQLiteCpp/VariadicBind.h>

#include "engine/store/database.h"
#include "engine/store/done.h"

namespace socialmap {
namespace {

constexpr char const* kColumns =
    "SELECT id, activity, field, message, made_at, decided_at, outcome, decided_by, note FROM report ";

std::optional<std::string> unless_empty(std::string text) {
  return text.empty() ? std::nullopt : std::optional(std::move(text));
}

Report report_in(SQLite::Statement& row) {
  auto const text = [&](int column) { return row.getColumn(column).getString(); };
  Report report{row.getColumn(0).getInt64(), text(1), unless_empty(text(2)), text(3), text(4),
                unless_empty(text(5)),       {}};
  if (report.decided_at) report.decision = ReportDecision{report_outcome(text(6)).value(), text(7), text(8)};
  return report;
}

}  // namespace

std::string_view name_of(ReportOutcome outcome) {
  return outcome == ReportOutcome::mended ? "mended" : "rejected";
}

std::optional<ReportOutcome> report_outcome(std::string_view name) {
  for (auto const outcome : {ReportOutcome::mended, ReportOutcome::rejected}) {
    if (name_of(outcome) == name) return outcome;
  }
  return std::nullopt;
}

Reports::Reports(std::string const& directory) : database_(open_database(directory)) {}
Reports::~Reports() = default;

bool Reports::has_room(std::string const& activity) const {
  SQLite::Statement count(
      *database_, "SELECT count(*), coalesce(sum(activity = ?), 0) FROM report WHERE decided_at = ''");
  SQLite::bind(count, activity);
  count.executeStep();
  return count.getColumn(0).getInt() < kMostWaiting && count.getColumn(1).getInt() < kMostOfOffer;
}

std::optional<std::int64_t> Reports::add(NewReport const& report, std::chrono::sys_seconds at) {
  std::lock_guard const guard(mutex_);
  auto const field = report.field.value_or("");
  SQLite::Statement same(
      *database_,
      "SELECT id FROM report WHERE decided_at = '' AND activity = ? AND field = ? AND message = ?");
  SQLite::bind(same, report.activity, field, report.message);
  if (same.executeStep()) return same.getColumn(0).getInt64();
  if (!has_room(report.activity)) return std::nullopt;
  SQLite::Statement insert(*database_,
                           "INSERT INTO report (activity, field, message, made_at, decided_at, outcome, "
                           "decided_by, note) VALUES (?, ?, ?, ?, '', '', '', '')");
  SQLite::bind(insert, report.activity, field, report.message, utc_text(at));
  telling_full_disk([&] { return insert.exec(); });
  return database_->getLastInsertRowid();
}

std::vector<Report> Reports::waiting() const {
  std::lock_guard const guard(mutex_);
  SQLite::Statement select(*database_, std::string(kColumns) + "WHERE decided_at = '' ORDER BY id");
  std::vector<Report> all;
  while (select.executeStep()) all.push_back(report_in(select));
  return all;
}

std::optional<Report> Reports::find(std::int64_t id) const {
  std::lock_guard const guard(mutex_);
  SQLite::Statement select(*database_, std::string(kColumns) + "WHERE id = ?");
  SQLite::bind(select, id);
  if (!select.executeStep()) return std::nullopt;
  return report_in(select);
}

Decided Reports::decide(std::int64_t id, ReportDecision const& decision, std::chrono::sys_seconds at,
                        std::optional<IdempotencyKey> const& idempotency) {
  std::lock_guard const guard(mutex_);
  auto const before = idempotency ? read_done(*database_, decision.by, idempotency->key) : std::nullopt;
  if (before) return before->digest == idempotency->digest ? Decided::repeated : Decided::reused;
  return telling_full_disk([&] {
    SQLite::Transaction transaction(*database_, SQLite::TransactionBehavior::IMMEDIATE);
    SQLite::Statement update(*database_,
                             "UPDATE report SET decided_at = ?, outcome = ?, decided_by = ?, note = ? "
                             "WHERE id = ? AND decided_at = ''");
    SQLite::bind(update, utc_text(at), std::string(name_of(decision.outcome)), decision.by, decision.note,
                 id);
    if (update.exec() == 0) return Decided::not_open;
    if (idempotency) write_done(*database_, {decision.by, at}, *idempotency, 0, std::to_string(id));
    transaction.commit();
    return Decided::done;
  });
}

}  // namespace socialmap
