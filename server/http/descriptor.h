#pragma once
// A file descriptor that closes itself.

#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace socialmap::http {

class Descriptor {
 public:
  /// Takes what a system call gave; throws std::system_error with errno when that is negative.
  explicit Descriptor(int number) : number_(number) {
    if (number < 0) throw std::system_error(errno, std::generic_category());
  }
  ~Descriptor() { close(number_); }
  Descriptor(Descriptor const&) = delete;
  Descriptor& operator=(Descriptor const&) = delete;

  int number() const { return number_; }

 private:
  int number_;
};

}  // namespace socialmap::http
