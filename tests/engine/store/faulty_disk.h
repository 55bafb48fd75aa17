#pragma once
// A disk that fails at a step of choice: a layer over SQLite's own way to the file system, and its default as
// long as it lives. It does not wait for the real disk: what is tested is what a failure leaves behind.

#include <sqlite3.h>

#include <stdexcept>

namespace socialmap::test {

/// What goes wrong. A short write leaves half of the bytes there, and no room for the rest.
enum class DiskFault { full, short_write, failing_write, failing_read, failing_sync, failing_open };

/// One at a time; stores that are opened while it lives are closed before it goes.
class FaultyDisk {
 public:
  FaultyDisk() : real_(sqlite3_vfs_find(nullptr)), layer_(*real_) {
    layer_.zName = "faulty";
    layer_.szOsFile = static_cast<int>(sizeof(File)) + real_->szOsFile;
    layer_.pAppData = this;
    layer_.xOpen = open;
    layer_.xDelete = remove;
    if (sqlite3_vfs_register(&layer_, 1) != SQLITE_OK) throw std::runtime_error("no layer over the disk");
  }
  ~FaultyDisk() {
    sqlite3_vfs_unregister(&layer_);
    sqlite3_vfs_register(real_, 1);
  }
  FaultyDisk(FaultyDisk const&) = delete;
  FaultyDisk& operator=(FaultyDisk const&) = delete;

  /// The n-th step from now on that can fail so does; `lasting`: and all such steps after it.
  void fail(DiskFault fault, int nth, bool lasting) {
    fault_ = fault;
    left_ = nth;
    lasting_ = lasting;
    failed_ = false;
  }
  void mend() { left_ = 0; }
  /// Files are opened for reading only, as on a disk that is mounted so.
  void read_only() { read_only_ = true; }
  /// Whether a step failed since fail().
  bool failed() const { return failed_; }

 private:
  /// The real file follows behind it in memory.
  struct File {
    sqlite3_file base;
    FaultyDisk* disk;
  };

  static sqlite3_file* real(sqlite3_file* file) {
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<File*>(file) + 1);
  }
  static FaultyDisk& disk(sqlite3_file* file) { return *reinterpret_cast<File*>(file)->disk; }

  bool fails(DiskFault fault) {
    if (fault != fault_ || left_ == 0) return false;
    if (left_ > 1) return --left_, false;
    failed_ = true;
    if (!lasting_) left_ = 0;
    return true;
  }

  static int open(sqlite3_vfs* vfs, char const* name, sqlite3_file* file, int flags, int* out) {
    auto& disk = *static_cast<FaultyDisk*>(vfs->pAppData);
    file->pMethods = nullptr;
    if (disk.fails(DiskFault::failing_open)) return SQLITE_CANTOPEN;
    reinterpret_cast<File*>(file)->disk = &disk;
    if (disk.read_only_)
      flags = (flags & ~(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)) | SQLITE_OPEN_READONLY;
    int const result = disk.real_->xOpen(disk.real_, name, real(file), flags, out);
    if (result == SQLITE_OK) file->pMethods = methods();
    return result;
  }
  static int remove(sqlite3_vfs* vfs, char const* name, int sync) {
    auto& disk = *static_cast<FaultyDisk*>(vfs->pAppData);
    if (disk.fails(DiskFault::failing_write)) return SQLITE_IOERR_DELETE;
    return disk.real_->xDelete(disk.real_, name, sync);
  }
  static int write(sqlite3_file* file, void const* bytes, int count, sqlite3_int64 at) {
    if (disk(file).fails(DiskFault::full)) return SQLITE_FULL;
    if (disk(file).fails(DiskFault::failing_write)) return SQLITE_IOERR_WRITE;
    if (!disk(file).fails(DiskFault::short_write))
      return real(file)->pMethods->xWrite(real(file), bytes, count, at);
    real(file)->pMethods->xWrite(real(file), bytes, count / 2, at);
    return SQLITE_FULL;
  }
  static int read(sqlite3_file* file, void* bytes, int count, sqlite3_int64 at) {
    if (disk(file).fails(DiskFault::failing_read)) return SQLITE_IOERR_READ;
    return real(file)->pMethods->xRead(real(file), bytes, count, at);
  }
  static int truncate(sqlite3_file* file, sqlite3_int64 size) {
    if (disk(file).fails(DiskFault::failing_write)) return SQLITE_IOERR_TRUNCATE;
    return real(file)->pMethods->xTruncate(real(file), size);
  }
  static int sync(sqlite3_file* file, int) {
    return disk(file).fails(DiskFault::failing_sync) ? SQLITE_IOERR_FSYNC : SQLITE_OK;
  }
  static int shared_memory(sqlite3_file* file, int page, int size, int extend, void volatile** memory) {
    if (extend && disk(file).fails(DiskFault::full)) return SQLITE_IOERR_SHMSIZE;
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, memory);
  }

  /// Steps that fail as above; all others go straight to the real file. Version 2: without memory mapping.
  static sqlite3_io_methods const* methods() {
    static sqlite3_io_methods const all{
        2,
        [](sqlite3_file* f) { return real(f)->pMethods->xClose(real(f)); },
        read,
        write,
        truncate,
        sync,
        [](sqlite3_file* f, sqlite3_int64* size) { return real(f)->pMethods->xFileSize(real(f), size); },
        [](sqlite3_file* f, int level) { return real(f)->pMethods->xLock(real(f), level); },
        [](sqlite3_file* f, int level) { return real(f)->pMethods->xUnlock(real(f), level); },
        [](sqlite3_file* f, int* held) { return real(f)->pMethods->xCheckReservedLock(real(f), held); },
        [](sqlite3_file* f, int what, void* value) {
          return real(f)->pMethods->xFileControl(real(f), what, value);
        },
        [](sqlite3_file* f) { return real(f)->pMethods->xSectorSize(real(f)); },
        [](sqlite3_file* f) { return real(f)->pMethods->xDeviceCharacteristics(real(f)); },
        shared_memory,
        [](sqlite3_file* f, int at, int n, int flags) {
          return real(f)->pMethods->xShmLock(real(f), at, n, flags);
        },
        [](sqlite3_file* f) { real(f)->pMethods->xShmBarrier(real(f)); },
        [](sqlite3_file* f, int flag) { return real(f)->pMethods->xShmUnmap(real(f), flag); },
        nullptr,
        nullptr};
    return &all;
  }

  sqlite3_vfs* real_;
  sqlite3_vfs layer_;
  DiskFault fault_ = DiskFault::full;
  int left_ = 0;
  bool lasting_ = false;
  bool failed_ = false;
  bool read_only_ = false;
};

}  // namespace socialmap::test
