/* Loaded before the C library: reads, writes and flushes of files take their time, as on a disk that is slow. */
typedef long ssize_t;
typedef unsigned long size_t;
void *dlsym(void *handle, const char *symbol);
int usleep(unsigned microseconds);
ssize_t write(int file, const void *bytes, size_t count);

#define NEXT ((void *)-1L)
static int told;

static void wait_for_disk(unsigned milliseconds)
{
    if (!told++) write(2, "the disk is slow\n", 17);
    usleep(1000 * milliseconds);
}

ssize_t pread(int file, void *bytes, size_t count, long at)
{
    wait_for_disk(3);
    return ((ssize_t (*)(int, void *, size_t, long))dlsym(NEXT, "pread"))(file, bytes, count, at);
}

ssize_t pread64(int file, void *bytes, size_t count, long at)
{
    return pread(file, bytes, count, at);
}

ssize_t pwrite(int file, const void *bytes, size_t count, long at)
{
    wait_for_disk(3);
    return ((ssize_t (*)(int, const void *, size_t, long))dlsym(NEXT, "pwrite"))(file, bytes, count, at);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, long at)
{
    return pwrite(file, bytes, count, at);
}

int fsync(int file)
{
    wait_for_disk(50);
    return ((int (*)(int))dlsym(NEXT, "fsync"))(file);
}
