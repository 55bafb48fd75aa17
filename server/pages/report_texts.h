#pragma once
// What is said on the page on which a visitor tells that something is not right.

#include <string_view>
#include <vector>

namespace socialmap::pages {

/// What may be wrong: a field of the record, and its name for people.
struct ReportChoice {
  std::string_view field;
  std::string_view label;
};

struct ReportTexts {
  std::string_view report;
  std::string_view report_lead;
  std::string_view report_about;
  std::string_view report_field;
  std::string_view report_message;
  std::string_view report_no_names;
  std::string_view report_send;
  std::string_view report_back;
  std::string_view report_thanks;
  std::string_view report_taken;
  std::string_view report_empty;
  std::string_view report_too_long;
  std::string_view report_plain;
  std::string_view report_personal;
  std::string_view report_too_often;
  std::string_view report_full;
  std::string_view report_other_site;
  std::string_view report_call;
  std::vector<ReportChoice> choices;
};

/// In the language of the answer being made.
ReportTexts const& report_texts();

namespace nl {
extern ReportTexts const kReportTexts;
}
namespace en {
extern ReportTexts const kReportTexts;
}

}  // namespace socialmap::pages
