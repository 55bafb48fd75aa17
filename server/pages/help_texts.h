#pragma once
// What the pages on help, privacy and accessibility say.

#include <string_view>
#include <vector>

namespace socialmap::pages {

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

/// The id of the part that promises that no other site is asked.
inline constexpr std::string_view kNobodyElse = "geen-anderen";

struct HelpTexts {
  std::string_view young;
  std::string_view to_help;
  PageWords help;
  std::vector<HelpTheme> themes;
  PageWords privacy;
  std::vector<PartWords> privacy_parts;
  PartWords privacy_map_part;  ///< instead of kNobodyElse, where the map shows pictures of another server
  PageWords accessibility;
  std::vector<PartWords> accessibility_parts;
};

/// In the language of the answer being made.
HelpTexts const& help_texts();

namespace nl {
extern HelpTexts const kHelpTexts;
}
namespace en {
extern HelpTexts const kHelpTexts;
}

}  // namespace socialmap::pages
