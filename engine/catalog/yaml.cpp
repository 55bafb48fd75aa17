#include "engine/catalog/yaml.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <sstream>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include "engine/base/utf8.h"
#include "engine/catalog/lost_text.h"
#include "engine/catalog/tree_builder.h"
#include "engine/catalog/yaml_advice.h"

namespace socialmap {
namespace {

/// Leaves yaml-cpp's parser after the builder noted a problem.
struct Stop {};

std::optional<double> core_schema_number(std::string const& text) {
  auto const digits = text.find_first_not_of("+-");
  if (digits == std::string::npos || digits > 1) return std::nullopt;
  auto const first = text[digits];
  if ((first < '0' || first > '9') && first != '.')
    return std::nullopt;  // words such as inf or nan stay text
  double value = 0;
  char const* begin = text.data() + (text[0] == '+' ? 1 : 0);
  auto const [end, error] = std::from_chars(begin, text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value)) return std::nullopt;
  return value;
}

Mark mark_of(std::string_view text, std::size_t offset) {
  auto const before = text.substr(0, offset);
  auto const line_start = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
  auto const line = 1 + std::count(before.begin(), before.end(), '\n');
  return {static_cast<int>(line), static_cast<int>(offset - line_start) + 1};
}

/// Where yaml-cpp is in the text; it does not count the byte order mark.
std::size_t offset_of(YAML::Mark const& mark, std::string_view text) {
  return static_cast<std::size_t>(mark.pos) + (text.starts_with("\xEF\xBB\xBF") ? 3 : 0);
}

class Handler : public YAML::EventHandler {
 public:
  Handler(TreeBuilder& builder, std::string_view text, Reading& notes)
      : builder_(builder), text_(text), notes_(notes) {}

  void OnDocumentStart(YAML::Mark const&) override {}
  void OnDocumentEnd() override {}
  void OnAlias(YAML::Mark const& mark, YAML::anchor_t) override {
    refuse(mark, "begins with *, an alias: write the value out, or put double quotes round the text");
  }
  void OnNull(YAML::Mark const& mark, YAML::anchor_t anchor) override {
    check(mark, "", anchor);
    if (builder_.wants_name()) refuse(mark, "is an empty name");
    go(builder_.value(Node{}, at(mark)));
  }
  void OnScalar(YAML::Mark const& mark, std::string const& tag, YAML::anchor_t anchor,
                std::string const& value) override {
    check(mark, tag, anchor);
    if (tag == "?") warn_of_lost_text(mark, value);
    if (builder_.wants_name()) return go(builder_.name(value, at(mark)));
    go(builder_.value(tag == "?" ? plain_scalar(value) : Node{value}, at(mark)));
  }
  void OnSequenceStart(YAML::Mark const& mark, std::string const& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value) override {
    check_container(mark, tag, anchor);
    go(builder_.begin_list(at(mark)));
  }
  void OnSequenceEnd() override { go(builder_.end()); }
  void OnMapStart(YAML::Mark const& mark, std::string const& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value) override {
    check_container(mark, tag, anchor);
    go(builder_.begin_map(at(mark)));
  }
  void OnMapEnd() override { go(builder_.end()); }

  /// Of the last value that was read.
  Mark last() const { return last_; }

 private:
  Mark at(YAML::Mark const& mark) { return last_ = {mark.line + 1, mark.column + 1}; }
  static void go(bool on) {
    if (!on) throw Stop{};
  }
  void refuse(YAML::Mark const& mark, std::string what) { go(builder_.problem(at(mark), std::move(what))); }
  void warn_of_lost_text(YAML::Mark const& mark, std::string const& value) {
    auto const hash = lost_text_after(text_, offset_of(mark, text_), value);
    if (!hash) return;
    Node at;
    at.mark = mark_of(text_, *hash);
    notes_.warning(
        at,
        "is left out, as a comment: put double quotes round the whole text before and after the #, "
        "or a blank after the # of a comment");
  }
  void check(YAML::Mark const& mark, std::string const& tag, YAML::anchor_t anchor) {
    if (anchor != 0)
      refuse(mark, "begins with &, an anchor: write the value out, or put double quotes round the text");
    if (!tag.empty() && tag != "?" && tag != "!")
      refuse(mark, "begins with !, a tag, and none is needed: put double quotes round the text");
  }
  void check_container(YAML::Mark const& mark, std::string const& tag, YAML::anchor_t anchor) {
    check(mark, tag, anchor);
    if (builder_.wants_name()) refuse(mark, "has a list or mapping where a name should stand");
  }

  TreeBuilder& builder_;
  std::string_view text_;
  Reading& notes_;
  Mark last_;
};

std::size_t first_bad_utf8(std::string_view text) {
  std::size_t start = 0;
  for (std::size_t end = 0; end <= text.size(); ++end) {
    bool const is_break = end == text.size() || text[end] == '\n' || text[end] == ' ';
    if (!is_break) continue;
    if (!is_valid_utf8(text.substr(start, end - start))) return start;
    start = end + 1;
  }
  return start;
}

/// yaml-cpp passes control characters and replaces bad bytes in silence, so both are looked for first.
std::optional<Advice> fault_in_bytes(std::string_view text) {
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
    return Advice{{1, 1}, "is UTF-16: save the file as UTF-8"};
  auto const is_control = [](char c) {
    auto const byte = static_cast<unsigned char>(c);
    return byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t';  // DEL may stand, as in JSON
  };
  auto const found = std::find_if(text.begin(), text.end(), is_control);
  if (found != text.end())
    return Advice{mark_of(text, static_cast<std::size_t>(found - text.begin())),
                  "has a control character: take it out, or save the file as UTF-8"};
  if (is_valid_utf8(text)) return std::nullopt;
  return Advice{mark_of(text, first_bad_utf8(text)),
                "has bytes that are no UTF-8: save the file as UTF-8, not as Windows-1252 or Latin-1"};
}

/// yaml-cpp takes a quote that is still open after the last line for closed, but not one with an end of
/// document in it.
std::string with_document_end(std::string_view text) {
  std::string whole(text);
  if (text.empty() || std::string_view(" \t\r\n").find(text.back()) == std::string_view::npos) return whole;
  return whole + (text.back() == '\n' ? "...\n" : "\n...\n");
}

}  // namespace

Node plain_scalar(std::string const& text) {
  if (text == "true" || text == "True" || text == "TRUE") return true;
  if (text == "false" || text == "False" || text == "FALSE") return false;
  if (auto const number = core_schema_number(text)) return *number;
  return text;
}

Node read_yaml(std::string_view text, std::string_view file) {
  Reading unheard;
  return read_yaml(text, file, unheard);
}

Node read_yaml(std::string_view text, std::string_view file, Reading& notes) {
  TreeBuilder builder(file);
  if (auto const fault = fault_in_bytes(text)) {
    builder.problem(fault->mark, fault->what);
    return builder.take();
  }
  Handler handler(builder, text, notes);
  try {
    std::istringstream stream{with_document_end(text)};
    YAML::Parser parser(stream);
    if (parser.HandleNextDocument(handler) && parser.HandleNextDocument(handler)) {
      builder.problem({1, 1}, "holds more than one document: take the line --- out");
    }
  } catch (YAML::Exception const& error) {
    auto const advice =
        advice_on({{error.mark.line + 1, error.mark.column + 1}, error.msg, handler.last()}, text);
    builder.problem(advice.mark, "is no valid YAML: " + advice.what);
  } catch (Stop const&) {
    return builder.take();
  }
  return builder.take();
}

}  // namespace socialmap
