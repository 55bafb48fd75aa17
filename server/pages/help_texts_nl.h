#pragma once
// The Dutch of the pages on help, privacy and accessibility.

#include <string_view>
#include <vector>

namespace socialmap::pages::nl {

struct PageWords {
  std::string_view title;
  std::string_view lead;
};

/// Something that may be the matter, and the ids of the contacts for it, first to call first.
struct HelpTheme {
  std::string_view id;
  std::string_view heading;
  std::string_view advice;
  std::vector<std::string_view> contacts;
};

struct PartWords {
  std::string_view id;
  std::string_view heading;
  std::vector<std::string_view> paragraphs;
};

inline constexpr std::string_view kYoung = "U bent jonger dan 18";
inline constexpr std::string_view kToHelp = "Bekijk wie u kunt bellen";

PageWords help_words();
std::vector<HelpTheme> help_themes();
PageWords privacy_words();
/// The id of the part that promises that no other site is asked.
inline constexpr std::string_view kNobodyElse = "geen-anderen";
std::vector<PartWords> privacy_parts();
/// In its place where the map shows pictures of another server.
PartWords privacy_map_part();
PageWords accessibility_words();
std::vector<PartWords> accessibility_parts();

}  // namespace socialmap::pages::nl
