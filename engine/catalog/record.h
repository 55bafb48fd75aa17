#pragma once
// The field table of a record: one list gives decoder, encoder, JSON Schema and documentation.
//
//   Record<Image> image_record() {
//     return {"Image", "A picture of the offer.",
//             {required("url", &Image::url, web_address(), "where the picture is"),
//              required("alt", &Image::alt, plain_text(200), "what it shows, for who cannot see it")}};
//   }

#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/catalog/codec.h"

namespace socialmap {

/// One field with the record's type forgotten, so that what works on fields is compiled once and not per
/// record. The untyped record is always an R of the Field<R> it came from.
struct UntypedField {
  std::string name;
  std::string meaning;
  bool required = false;
  Schema schema;
  std::function<void(Node const&, Reading&, void*)> read;
  std::function<void(JsonWriter&, void const*)> write;  ///< name and value, or nothing when absent

  UntypedField();
  UntypedField(UntypedField const&);
  UntypedField(UntypedField&&) noexcept;
  UntypedField& operator=(UntypedField const&);
  UntypedField& operator=(UntypedField&&) noexcept;
  ~UntypedField();
};

template <typename R>
struct Field {
  UntypedField untyped;
};

/// A list that takes fields of R only.
template <typename R>
class Fields {
 public:
  Fields() = default;
  Fields(std::initializer_list<Field<R>> fields) {
    for (auto const& field : fields) untyped_.push_back(field.untyped);
  }
  void push_back(Field<R> field) { untyped_.push_back(std::move(field.untyped)); }
  std::vector<UntypedField> const& untyped() const { return untyped_; }

 private:
  std::vector<UntypedField> untyped_;
};

template <typename R>
struct Record {
  std::string name;     ///< UpperCamelCase, as in the schema
  std::string meaning;  ///< one sentence
  Fields<R> fields;
  /// Rules that need more than one field; called when all fields were read.
  std::function<void(R const&, Node const&, Reading&)> check = {};
  /// Rules that look at the tree, so that a mistake in another field does not hide what they find.
  std::function<void(Node const&, Reading&)> check_tree = {};
};

UntypedField field_frame(char const* name, char const* meaning, bool required, Schema const& schema);
/// A field whose codec reads into and writes from what `address` answers for a record.
UntypedField plain_field(UntypedField frame, UntypedCodec const& codec, std::function<void*(void*)> address);

/// The field must be there. `member` is a pointer to member or a callable that answers a reference.
template <typename R, typename Member, typename T>
Field<R> required_field(char const* name, Member member, Codec<T> const& codec, char const* meaning) {
  auto address = [member](void* record) -> void* {
    T& value = std::invoke(member, *static_cast<R*>(record));
    return &value;
  };
  return {plain_field(field_frame(name, meaning, true, codec.schema()), codec.untyped, std::move(address))};
}

/// The member is an std::optional: absent in the text is absent in the record.
template <typename R, typename Member, typename T>
Field<R> optional_field(char const* name, Member member, Codec<T> const& codec, char const* meaning) {
  Field<R> field{field_frame(name, meaning, false, codec.schema())};
  field.untyped.read = [codec, member](Node const& node, Reading& reading, void* record) {
    T value{};
    if (codec.untyped.read(node, reading, &value))
      std::invoke(member, *static_cast<R*>(record)) = std::move(value);
  };
  field.untyped.write = [codec, name, member](JsonWriter& out, void const* record) {
    std::optional<T> const& value = std::invoke(member, *static_cast<R const*>(record));
    if (!value) return;
    out.key(name);
    codec.untyped.write(out, &*value);
  };
  return field;
}

/// Absent in the text keeps what a fresh record has (an empty list, false, 1); that value is not written.
template <typename R, typename Member, typename T>
Field<R> defaulted_field(char const* name, Member member, Codec<T> const& codec, char const* meaning) {
  auto field = required_field<R>(name, member, codec, meaning);
  field.untyped.required = false;
  field.untyped.write = [write = field.untyped.write, member](JsonWriter& out, void const* record) {
    static R const fresh{};
    T const& value = std::invoke(member, *static_cast<R const*>(record));
    T const& usual = std::invoke(member, fresh);
    if (!(value == usual)) write(out, record);
  };
  return field;
}

template <typename R, typename M, typename T>
Field<R> required(char const* name, M R::*member, Codec<T> const& codec, char const* meaning) {
  return required_field<R>(name, member, codec, meaning);
}
template <typename R, typename M, typename T>
Field<R> optional(char const* name, std::optional<M> R::*member, Codec<T> const& codec, char const* meaning) {
  return optional_field<R>(name, member, codec, meaning);
}
template <typename R, typename M, typename T>
Field<R> defaulted(char const* name, M R::*member, Codec<T> const& codec, char const* meaning) {
  return defaulted_field<R>(name, member, codec, meaning);
}

using UntypedFields = std::vector<UntypedField>;

/// A field of a record as a field of a view that holds such a record.
template <typename View, typename R>
Field<View> lifted(UntypedField const& field, R View::*member) {
  Field<View> made{field};
  made.untyped.read = [read = field.read, member](Node const& node, Reading& reading, void* view) {
    read(node, reading, &(static_cast<View*>(view)->*member));
  };
  made.untyped.write = [write = field.write, member](JsonWriter& out, void const* view) {
    write(out, &(static_cast<View const*>(view)->*member));
  };
  return made;
}

/// Reads every member into the record; notes unknown and missing ones. False when anything was wrong.
bool read_fields(UntypedFields const& fields, Node const& node, Reading& reading, void* record);
void write_fields(UntypedFields const& fields, JsonWriter& out, void const* record);
Schema fields_schema(std::string const& name, std::string const& meaning, UntypedFields const& fields);

/// Reads a mapping into a record. Nothing when anything was wrong; every problem is noted.
template <typename R>
std::optional<R> read_record(Record<R> const& table, Node const& node, Reading& reading) {
  auto const mistakes_before = reading.mistakes;
  R record{};
  bool const complete = read_fields(table.fields.untyped(), node, reading, &record);
  if (table.check_tree) table.check_tree(node, reading);
  if (complete && table.check) table.check(record, node, reading);
  if (reading.mistakes != mistakes_before) return std::nullopt;
  return record;
}

template <typename R>
void write_record(Record<R> const& table, JsonWriter& out, R const& record) {
  write_fields(table.fields.untyped(), out, &record);
}

/// The record's own schema; refers to nested records by name.
template <typename R>
Schema schema_of(Record<R> const& table) {
  return fields_schema(table.name, table.meaning, table.fields.untyped());
}

/// A record as a value inside another.
template <typename R>
Codec<R> nested(Record<R> table) {
  auto schema = schema_of(table);
  auto const shared = std::make_shared<Record<R> const>(std::move(table));
  return {[shared](Node const& node, Reading& reading) { return read_record(*shared, node, reading); },
          [shared](JsonWriter& out, R const& record) { write_record(*shared, out, record); },
          std::move(schema)};
}

}  // namespace socialmap
