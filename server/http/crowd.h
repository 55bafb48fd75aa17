#pragma once
// Counts the connections against the threads that serve them, so that one that waits for a thread gets the
// place of one that was served already.

#include <cstddef>
#include <mutex>

#include "server/http/descriptor.h"

namespace socialmap::http {

/// For any number of threads.
class Crowd {
 public:
  explicit Crowd(std::size_t places);

  /// A connection came; it has a place or waits for one.
  void arrive();

  /// Whether a connection waits that nobody has promised a place. If so the caller has promised its own: it
  /// ends once it has given the answer it is at.
  bool give_way();

  /// A connection ended; `gave_way` as give_way() told it.
  void leave(bool gave_way);

  /// Readable while give_way() would say true; stays the crowd's.
  int descriptor() const { return full_.number(); }

 private:
  bool is_full() const { return here_ - giving_way_ > places_; }
  void show();

  std::mutex mutex_;
  std::size_t const places_;
  std::size_t here_ = 0;
  std::size_t giving_way_ = 0;
  bool shown_ = false;
  Descriptor full_;  // an eventfd, not zero while is_full()
};

}  // namespace socialmap::http
