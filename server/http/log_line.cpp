#include "server/http/log_line.h"

#include <cxxabi.h>
#include <fmt/chrono.h>
#include <fmt/format.h>

#include <cstdlib>
#include <memory>
#include <typeinfo>

namespace socialmap::http {
namespace {

std::string utc(std::chrono::system_clock::time_point at) {
  return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(std::chrono::system_clock::to_time_t(at)));
}

std::string readable(char const* mangled) {
  std::unique_ptr<char, decltype(&std::free)> const name(
      abi::__cxa_demangle(mangled, nullptr, nullptr, nullptr), &std::free);
  return name ? name.get() : mangled;
}

std::string type_of(std::exception_ptr const& exception) {
  try {
    std::rethrow_exception(exception);
  } catch (std::exception const& known) {
    return readable(typeid(known).name());
  } catch (...) {
    return "unknown";
  }
}

}  // namespace

std::string request_line(Answered const& answered, std::chrono::system_clock::time_point at) {
  return fmt::format(R"({{"time":"{}","method":"{}","route":"{}","status":{},"bytes":{},"ms":{:.2f}}})",
                     utc(at), answered.method, answered.route, answered.status, answered.bytes,
                     answered.milliseconds);
}

std::string exception_line(std::exception_ptr const& exception, std::string_view route,
                           std::chrono::system_clock::time_point at) {
  return fmt::format(R"({{"time":"{}","event":"exception","route":"{}","type":"{}"}})", utc(at), route,
                     type_of(exception));
}

}  // namespace socialmap::http
