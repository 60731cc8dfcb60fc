using SearchPortal.Indexing;

namespace SearchPortal.Tests.Indexing;

public sealed class MappedFileTests
{
    [Fact]
    public void Records_are_read_without_what_lies_around_them()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "reads /proc");
        using var portal = TestPortal.Of(Some.Publication("a"));
        Assert.Equal(1, portal.Search("title").Total);

        Assert.Contains("rr", Flags(portal, "publications.bin"));
        Assert.DoesNotContain("rr", Flags(portal, "stems.bin"));
    }

    [Fact]
    public void What_was_let_go_of_is_read_again()
    {
        string path = Path.GetTempFileName();
        byte[] written = new byte[100_000];
        new Random(1).NextBytes(written);
        File.WriteAllBytes(path, written);
        using (var file = new MappedFile(path))
        {
            var before = file.Slice(0, written.Length);
            Assert.True(before.SequenceEqual(written));
            file.LetGo();
            Assert.True(before.SequenceEqual(written));
        }
        File.Delete(path);
    }

    [Fact]
    public void Bytes_outside_the_file_are_refused()
    {
        string path = Path.GetTempFileName();
        File.WriteAllBytes(path, [1, 2, 3]);
        using (var file = new MappedFile(path, isReadAnywhere: true))
        {
            Assert.Equal([2, 3], file.Slice(1, 2).ToArray());
            Assert.Throws<InvalidDataException>(() => { file.Slice(2, 2); });
            Assert.Throws<InvalidDataException>(() => { file.Slice(-1, 1); });
        }
        File.Delete(path);
    }

    /// <summary>What the system was told of the mapping of a file of the portal's generation.</summary>
    private static string[] Flags(TestPortal portal, string name) =>
        File.ReadLines("/proc/self/smaps")
            .SkipWhile(line => !line.Contains(portal.IndexPath, StringComparison.Ordinal) || !line.EndsWith(name, StringComparison.Ordinal))
            .First(line => line.StartsWith("VmFlags:", StringComparison.Ordinal))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
