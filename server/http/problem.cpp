#include "server/http/problem.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <utility>

namespace socialmap::http {
namespace {

using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

void write_field(Writer& writer, char const* name, std::string const& value) {
  writer.Key(name);
  writer.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
}

void write_error(Writer& writer, InputError const& error) {
  writer.StartObject();
  write_field(writer, "pointer", error.where);
  write_field(writer, "message", error.what);
  if (!error.got.empty()) write_field(writer, "got", error.got);
  if (!error.suggestion.empty()) write_field(writer, "suggestion", error.suggestion);
  writer.EndObject();
}

}  // namespace

Problem make_problem(int status, std::string detail, std::vector<InputError> errors) {
  Problem problem;
  problem.title = reason_phrase(status);
  problem.status = status;
  problem.detail = std::move(detail);
  problem.errors = std::move(errors);
  return problem;
}

std::string to_json(Problem const& problem) {
  rapidjson::StringBuffer buffer;
  Writer writer(buffer);
  writer.StartObject();
  write_field(writer, "type", problem.type);
  write_field(writer, "title", problem.title);
  writer.Key("status");
  writer.Int(problem.status);
  write_field(writer, "detail", problem.detail);
  if (!problem.instance.empty()) write_field(writer, "instance", problem.instance);
  if (!problem.errors.empty()) {
    writer.Key("errors");
    writer.StartArray();
    for (auto const& error : problem.errors) write_error(writer, error);
    writer.EndArray();
  }
  writer.EndObject();
  return {buffer.GetString(), buffer.GetSize()};
}

std::string_view reason_phrase(int status) {
  switch (status) {
    case 400:
      return "Bad Request";
    case 401:
      return "Unauthorized";
    case 403:
      return "Forbidden";
    case 404:
      return "Not Found";
    case 405:
      return "Method Not Allowed";
    case 406:
      return "Not Acceptable";
    case 408:
      return "Request Timeout";
    case 409:
      return "Conflict";
    case 410:
      return "Gone";
    case 412:
      return "Precondition Failed";
    case 413:
      return "Content Too Large";
    case 414:
      return "URI Too Long";
    case 415:
      return "Unsupported Media Type";
    case 422:
      return "Unprocessable Content";
    case 428:
      return "Precondition Required";
    case 429:
      return "Too Many Requests";
    case 431:
      return "Request Header Fields Too Large";
    case 500:
      return "Internal Server Error";
    case 501:
      return "Not Implemented";
    case 503:
      return "Service Unavailable";
    case 507:
      return "Insufficient Storage";
    default:
      return "Error";
  }
}

}  // namespace socialmap::http
