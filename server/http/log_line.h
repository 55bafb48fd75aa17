#pragma once
// The one line a request leaves behind; it holds nothing a visitor typed.

#include <chrono>
#include <cstddef>
#include <exception>
#include <string>
#include <string_view>

namespace socialmap::http {

struct Answered {
  std::string_view method;
  std::string_view route = "-";  ///< the pattern, never the path
  int status = 0;
  std::size_t bytes = 0;  ///< of the body as sent
  double milliseconds = 0;
};

/// {"time":"2026-11-23T10:00:00Z","method":"GET","route":"/api/v1/activities/{id}","status":200,"bytes":17,"ms":0.42}
std::string request_line(Answered const& answered, std::chrono::system_clock::time_point at);

/// {"time":…,"event":"exception","route":…,"type":"std::runtime_error"}: the type only, its text may hold
/// user input.
std::string exception_line(std::exception_ptr const& exception, std::string_view route,
                           std::chrono::system_clock::time_point at);

}  // namespace socialmap::http
