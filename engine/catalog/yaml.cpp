#include "engine/catalog/yaml.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <sstream>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include "engine/base/utf8.h"
#include "engine/catalog/tree_builder.h"

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

Node plain_scalar(std::string const& text) {
  if (text == "true" || text == "True" || text == "TRUE") return true;
  if (text == "false" || text == "False" || text == "FALSE") return false;
  if (auto const number = core_schema_number(text)) return *number;
  return text;
}

class Handler : public YAML::EventHandler {
 public:
  explicit Handler(TreeBuilder& builder) : builder_(builder) {}

  void OnDocumentStart(YAML::Mark const&) override {}
  void OnDocumentEnd() override {}
  void OnAlias(YAML::Mark const& mark, YAML::anchor_t) override {
    refuse(mark, "uses an alias; write the value out");
  }
  void OnNull(YAML::Mark const& mark, YAML::anchor_t anchor) override {
    check(mark, "", anchor);
    if (builder_.wants_name()) refuse(mark, "is an empty name");
    go(builder_.value(Node{}, at(mark)));
  }
  void OnScalar(YAML::Mark const& mark, std::string const& tag, YAML::anchor_t anchor,
                std::string const& value) override {
    check(mark, tag, anchor);
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

 private:
  static Mark at(YAML::Mark const& mark) { return {mark.line + 1, mark.column + 1}; }
  static void go(bool on) {
    if (!on) throw Stop{};
  }
  void refuse(YAML::Mark const& mark, std::string what) { go(builder_.problem(at(mark), std::move(what))); }
  void check(YAML::Mark const& mark, std::string const& tag, YAML::anchor_t anchor) {
    if (anchor != 0) refuse(mark, "uses an anchor; write the value out");
    if (!tag.empty() && tag != "?" && tag != "!") refuse(mark, "uses a tag; none is needed");
  }
  void check_container(YAML::Mark const& mark, std::string const& tag, YAML::anchor_t anchor) {
    check(mark, tag, anchor);
    if (builder_.wants_name()) refuse(mark, "has a list or mapping where a name should stand");
  }

  TreeBuilder& builder_;
};

/// yaml-cpp passes control characters and replaces bad bytes in silence, so both are looked for first.
std::optional<std::size_t> first_bad_byte(std::string_view text) {
  auto const is_control = [](char c) {
    auto const byte = static_cast<unsigned char>(c);
    return byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t';  // DEL may stand, as in JSON
  };
  auto const found = std::find_if(text.begin(), text.end(), is_control);
  if (found != text.end()) return static_cast<std::size_t>(found - text.begin());
  if (is_valid_utf8(text)) return std::nullopt;
  std::size_t start = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\n') continue;
    if (!is_valid_utf8(text.substr(start, i - start))) return start;
    start = i + 1;
  }
  return start;
}

/// yaml-cpp takes a quote that is still open after the last line for closed, but not one with an end of
/// document in it.
std::string with_document_end(std::string_view text) {
  std::string whole(text);
  if (text.empty() || std::string_view(" \t\r\n").find(text.back()) == std::string_view::npos) return whole;
  return whole + (text.back() == '\n' ? "...\n" : "\n...\n");
}

void emit(YAML::Emitter& out, Node const& node);

bool is_short(NodeList const& list) {
  constexpr std::size_t kMostOnOneLine = 8;
  return list.size() <= kMostOnOneLine && std::all_of(list.begin(), list.end(), [](Node const& n) {
           return !n.list() && !n.map() && (!n.text() || n.text()->size() <= 40);
         });
}

void emit_text(YAML::Emitter& out, std::string const& text) {
  bool const reads_as_text = plain_scalar(text).text() != nullptr && text != "~" && text != "null" &&
                             text != "Null" && text != "NULL" && !text.empty();
  // Times such as 17:30 are base-60 numbers for YAML 1.1 readers, so they are quoted too.
  // yaml-cpp leaves a leading "!" or "..." bare, which is a tag or the end of the document.
  bool const begins_plainly =
      !text.empty() && std::string_view("!.-").find(text[0]) == std::string_view::npos;
  bool const safe = reads_as_text && begins_plainly && text.find_first_of(":#\n\r\t\"'") == std::string::npos;
  if (safe) {
    out << text;
  } else {
    out << YAML::DoubleQuoted << text;
  }
}

void emit(YAML::Emitter& out, Node const& node) {
  if (auto const* list = node.list()) {
    if (is_short(*list)) out << YAML::Flow;
    out << YAML::BeginSeq;
    for (auto const& item : *list) emit(out, item);
    out << YAML::EndSeq;
  } else if (auto const* map = node.map()) {
    if (map->empty()) out << YAML::Flow;
    out << YAML::BeginMap;
    for (auto const& member : *map) {
      out << YAML::Key;
      emit_text(out, member.name);
      out << YAML::Value;
      emit(out, member.value);
    }
    out << YAML::EndMap;
  } else if (auto const* text = node.text()) {
    emit_text(out, *text);
  } else if (auto const* b = node.boolean()) {
    out << *b;
  } else if (auto const* d = node.number()) {
    if (std::trunc(*d) == *d && std::abs(*d) < 1e15) {
      out << static_cast<std::int64_t>(*d);
    } else {
      char buffer[32];
      auto const end = std::to_chars(buffer, buffer + sizeof buffer, *d).ptr;
      out << std::string(buffer, end);
    }
  } else {
    out << YAML::Null;
  }
}

}  // namespace

Node read_yaml(std::string_view text, std::string_view file) {
  TreeBuilder builder(file);
  if (auto const bad = first_bad_byte(text)) {
    int const line = 1 + static_cast<int>(std::count(text.begin(),
                                                     text.begin() + static_cast<std::ptrdiff_t>(*bad), '\n'));
    builder.problem({line, 1}, "has a control character or bytes that are no UTF-8");
    return builder.take();
  }
  try {
    std::istringstream stream{with_document_end(text)};
    YAML::Parser parser(stream);
    Handler handler(builder);
    if (parser.HandleNextDocument(handler) && parser.HandleNextDocument(handler)) {
      builder.problem({1, 1}, "holds more than one document");
    }
  } catch (YAML::Exception const& error) {
    builder.problem({error.mark.line + 1, error.mark.column + 1}, "is no valid YAML: " + error.msg);
  } catch (Stop const&) {
    return builder.take();
  }
  return builder.take();
}

std::string to_yaml(Node const& node) {
  YAML::Emitter out;
  emit(out, node);
  return std::string(out.c_str(), out.size()) + "\n";
}

}  // namespace socialmap
