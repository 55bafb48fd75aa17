#pragma once
// What the calls about visitors' reports take and answer.

#include <optional>
#include <string>

#include "engine/catalog/record.h"
#include "engine/store/reports.h"

namespace socialmap::api {

/// Characters of a report's message.
inline constexpr std::size_t kLongestReport = 1000;

/// "Klopt niet": what a visitor says of an offer.
struct ReportBody {
  std::optional<std::string> field;
  std::string message;
};

/// What a visitor hears.
struct ReportReceipt {
  std::string activity;
  std::string made_at;
};

struct DecisionBody {
  ReportOutcome outcome = ReportOutcome::mended;
  std::optional<std::string> note;
};

/// Precondition of `report` written with it: decision and decided_at are both there or both absent.
Record<Report> const& report_record();
Record<ReportBody> const& report_body_record();
Record<ReportReceipt> const& report_receipt_record();
Record<DecisionBody> const& decision_body_record();

}  // namespace socialmap::api
