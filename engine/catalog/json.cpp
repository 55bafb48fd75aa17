#include "engine/catalog/json.h"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <cmath>

#include <fmt/format.h>
#include <rapidjson/error/en.h>
#include <rapidjson/prettywriter.h>
#include <rapidjson/reader.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "engine/base/input_error.h"
#include "engine/catalog/tree_builder.h"

namespace socialmap {
namespace {

/// A stream that knows the offset of the token being read, over a text that may hold any byte.
struct TextStream {
  using Ch = char;
  char const* begin;
  char const* at;
  char const* end;
  Ch Peek() const { return at == end ? '\0' : *at; }
  Ch Take() { return at == end ? '\0' : *at++; }
  std::size_t Tell() const { return static_cast<std::size_t>(at - begin); }
  Ch* PutBegin() { return nullptr; }
  void Put(Ch) {}
  void Flush() {}
  std::size_t PutEnd(Ch*) { return 0; }
};

/// Turns offsets into lines and columns; offsets must not go back.
class Lines {
 public:
  explicit Lines(std::string_view text) : text_(text) {}
  Mark at(std::size_t offset) {
    offset = std::min(offset, text_.size());
    for (; seen_ < offset; ++seen_) {
      if (text_[seen_] != '\n') continue;
      ++line_;
      line_start_ = seen_ + 1;
    }
    return {line_, static_cast<int>(offset - line_start_) + 1};
  }

 private:
  std::string_view text_;
  std::size_t seen_ = 0;
  std::size_t line_start_ = 0;
  int line_ = 1;
};

struct Handler : rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Handler> {
  TreeBuilder& builder;
  Lines& lines;
  TextStream& stream;
  std::size_t seen = 0;  // where the last name or scalar ended

  /// RapidJSON tells of a bracket before it takes it,
  Mark mark() { return lines.at(stream.Tell()); }
  /// and of a name or scalar after: that began behind the last one and what may stand between.
  Mark token() {
    std::string_view const text(stream.begin, static_cast<std::size_t>(stream.end - stream.begin));
    auto const start = text.find_first_not_of(" \t\r\n,:[]{}", seen);
    seen = stream.Tell();
    return lines.at(start);
  }
  bool Default() { return false; }  // never called: every number comes as text
  bool Null() { return builder.value(Node{}, token()); }
  bool Bool(bool b) { return builder.value(b, token()); }
  /// RapidJSON 1.1 shifts by an undefined count where a digit is zero and the exponent is not ("0e39").
  bool RawNumber(char const* s, rapidjson::SizeType n, bool) {
    double number = 0;  // stays when the text is too small for a double
    auto const read = std::from_chars(s, s + n, number);
    Mark const where = token();
    bool const tiny = std::string_view(s, n).find('-', 1) != std::string_view::npos;
    if (read.ec != std::errc{} && !tiny)
      return builder.problem(where, "is no valid JSON: the number is too big");
    return builder.value(number, where);
  }
  bool String(char const* s, rapidjson::SizeType n, bool) {
    return builder.value(std::string(s, n), token());
  }
  bool StartObject() { return builder.begin_map(mark()); }
  bool Key(char const* s, rapidjson::SizeType n, bool) { return builder.name(std::string(s, n), token()); }
  bool EndObject(rapidjson::SizeType) { return builder.end(); }
  bool StartArray() { return builder.begin_list(mark()); }
  bool EndArray(rapidjson::SizeType) { return builder.end(); }
};

template <typename Writer>
void write_node(Writer& writer, Node const& node) {
  if (auto const* list = node.list()) {
    writer.StartArray();
    for (auto const& item : *list) write_node(writer, item);
    writer.EndArray();
  } else if (auto const* map = node.map()) {
    writer.StartObject();
    for (auto const& member : *map) {
      writer.Key(member.name.data(), static_cast<rapidjson::SizeType>(member.name.size()));
      write_node(writer, member.value);
    }
    writer.EndObject();
  } else if (auto const* text = node.text()) {
    writer.String(text->data(), static_cast<rapidjson::SizeType>(text->size()));
  } else if (auto const* b = node.boolean()) {
    writer.Bool(*b);
  } else if (auto const* d = node.number()) {
    constexpr double kExactIntegers = 9007199254740992.0;
    if (std::trunc(*d) == *d && std::abs(*d) < kExactIntegers) {
      writer.Int64(static_cast<std::int64_t>(*d));
    } else {
      writer.Double(*d);
    }
  } else {
    writer.Null();
  }
}

}  // namespace

Node read_json(std::string_view text, std::string_view file) {
  constexpr unsigned kFlags = rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag |
                              rapidjson::kParseNumbersAsStringsFlag;
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);  // RFC 8259: a reader may pass it over
  TreeBuilder builder(file);
  Lines lines(text);
  TextStream stream{text.data(), text.data(), text.data() + text.size()};
  rapidjson::Reader reader;
  Handler handler{{}, builder, lines, stream, 0};
  auto const result = reader.Parse<kFlags>(stream, handler);
  if (result.IsError() && result.Code() != rapidjson::kParseErrorTermination) {
    builder.problem(Lines(text).at(result.Offset()),
                    fmt::format("is no valid JSON: {}", rapidjson::GetParseError_En(result.Code())));
  } else if (!result.IsError() && stream.at != stream.end) {  // a zero byte ends a text for RapidJSON
    builder.problem(Lines(text).at(stream.Tell()), "is no valid JSON: there is more after the end");
  }
  return builder.take();
}

struct JsonWriter::Impl {
  rapidjson::StringBuffer buffer;
  rapidjson::Writer<rapidjson::StringBuffer> writer{buffer};
};

JsonWriter::JsonWriter() : impl_(std::make_unique<Impl>()) {}
JsonWriter::~JsonWriter() = default;

void JsonWriter::begin_object() { impl_->writer.StartObject(); }
void JsonWriter::end_object() { impl_->writer.EndObject(); }
void JsonWriter::begin_list() { impl_->writer.StartArray(); }
void JsonWriter::end_list() { impl_->writer.EndArray(); }
void JsonWriter::key(std::string_view name) {
  impl_->writer.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
}
void JsonWriter::text(std::string_view value) {
  impl_->writer.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
}
void JsonWriter::integer(std::int64_t value) { impl_->writer.Int64(value); }
void JsonWriter::number(double value) {
  assert(std::isfinite(value));
  impl_->writer.Double(value);
}
void JsonWriter::hundredths(std::int64_t value) {
  auto const text =
      fmt::format("{}{}.{:02}", value < 0 ? "-" : "", std::abs(value) / 100, std::abs(value) % 100);
  impl_->writer.RawValue(text.data(), text.size(), rapidjson::kNumberType);
}
void JsonWriter::boolean(bool value) { impl_->writer.Bool(value); }
void JsonWriter::null() { impl_->writer.Null(); }
void JsonWriter::node(Node const& value) { write_node(impl_->writer, value); }

std::string JsonWriter::take() {
  std::string text(impl_->buffer.GetString(), impl_->buffer.GetSize());
  impl_->buffer.Clear();
  impl_->writer.Reset(impl_->buffer);
  return text;
}

std::string to_json(Node const& node) {
  JsonWriter writer;
  writer.node(node);
  return writer.take();
}

std::string to_pretty_json(Node const& node) {
  rapidjson::StringBuffer buffer;
  rapidjson::PrettyWriter<rapidjson::StringBuffer> writer(buffer);
  writer.SetIndent(' ', 2);
  writer.SetFormatOptions(rapidjson::kFormatSingleLineArray);
  write_node(writer, node);
  return std::string(buffer.GetString(), buffer.GetSize()) + "\n";
}

}  // namespace socialmap
