#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>

#include <yaml-cpp/yaml.h>

#include "engine/base/date.h"
#include "engine/catalog/yaml.h"

namespace socialmap {
namespace {

constexpr std::size_t kLineWidth = 130;

bool is_scalar(Node const& node) { return !node.list() && !node.map(); }

/// Letters that a value takes on one line, about; more than kLineWidth for what cannot stand there: text of
/// several lines, and lists of lists or mappings.
std::size_t width_of(Node const& node) {
  constexpr std::size_t kTooWide = kLineWidth + 1;
  std::size_t width = 2;
  if (auto const* text = node.text())
    return text->find('\n') == std::string::npos ? text->size() + 2 : kTooWide;
  if (auto const* list = node.list()) {
    if (!std::all_of(list->begin(), list->end(), is_scalar)) return kTooWide;
    for (auto const& item : *list) width += width_of(item) + 2;
  } else if (auto const* map = node.map()) {
    for (auto const& member : *map) width += member.name.size() + width_of(member.value) + 4;
  } else {
    width = shown(node).size();
  }
  return width;
}

bool fits_on_a_line(Node const& node) { return width_of(node) <= kLineWidth; }

/// A colon that neither ends a name nor makes a time of day, which YAML 1.1 reads as a base-60 number.
bool has_plain_colons(std::string const& text) {
  for (auto at = text.find(':'); at != std::string::npos; at = text.find(':', at + 1)) {
    if (text.compare(at, 3, "://") != 0) return false;
  }
  return true;
}

/// A phone number, an age band: whoever changes it might make it a number.
bool is_nearly_a_number(std::string const& text) {
  return text.find_first_not_of("0123456789 +-") == std::string::npos && !parse_date(text);
}

/// Whether the text needs no quotes. yaml-cpp leaves a leading "!" or "..." bare, which is a tag or the end
/// of the document; it sees to what else may not stand bare where it stands.
bool is_plain(std::string const& text) {
  if (text.empty() || std::string_view("!.-").find(text[0]) != std::string_view::npos) return false;
  bool const is_null = text == "~" || text == "null" || text == "Null" || text == "NULL";
  return !is_null && plain_scalar(text).text() && !is_nearly_a_number(text) && has_plain_colons(text) &&
         text.find_first_of("#\n\r\t\"'") == std::string::npos;
}

void emit_text(YAML::Emitter& out, std::string const& text) {
  if (is_plain(text)) {
    out << text;
  } else {
    out << YAML::DoubleQuoted << text;
  }
}

void emit_number(YAML::Emitter& out, double number) {
  if (std::trunc(number) == number && std::abs(number) < 1e15) {
    out << static_cast<std::int64_t>(number);
    return;
  }
  char buffer[32];
  auto const end = std::to_chars(buffer, buffer + sizeof buffer, number).ptr;
  out << std::string(buffer, end);
}

enum class Layout { one_line, field_a_line };

void emit(YAML::Emitter& out, Node const& node, Layout layout);

void emit_value(YAML::Emitter& out, Node const& node) {
  emit(out, node, fits_on_a_line(node) ? Layout::one_line : Layout::field_a_line);
}

void emit_list(YAML::Emitter& out, NodeList const& list, Layout layout) {
  bool const all_fit = std::all_of(list.begin(), list.end(), fits_on_a_line);
  if (layout == Layout::one_line) out << YAML::Flow;
  out << YAML::BeginSeq;
  for (auto const& item : list) emit(out, item, all_fit ? Layout::one_line : Layout::field_a_line);
  out << YAML::EndSeq;
}

void emit_map(YAML::Emitter& out, NodeMap const& map, Layout layout) {
  if (layout == Layout::one_line || map.empty()) out << YAML::Flow;
  out << YAML::BeginMap;
  for (auto const& member : map) {
    out << YAML::Key;
    emit_text(out, member.name);
    out << YAML::Value;
    emit_value(out, member.value);
  }
  out << YAML::EndMap;
}

void emit(YAML::Emitter& out, Node const& node, Layout layout) {
  if (auto const* list = node.list()) {
    emit_list(out, *list, layout);
  } else if (auto const* map = node.map()) {
    emit_map(out, *map, layout);
  } else if (auto const* text = node.text()) {
    emit_text(out, *text);
  } else if (auto const* truth = node.boolean()) {
    out << *truth;
  } else if (auto const* number = node.number()) {
    emit_number(out, *number);
  } else {
    out << YAML::Null;
  }
}

}  // namespace

std::string to_yaml(Node const& node) {
  YAML::Emitter out;
  emit(out, node, node.map() ? Layout::field_a_line : Layout::one_line);
  return std::string(out.c_str(), out.size()) + "\n";
}

}  // namespace socialmap
