using SearchPortal.Indexing;

namespace SearchPortal.Tests.Indexing;

public sealed class DurableFilesTests
{
    [Theory]
    [InlineData(28, "the disk says so; make room there, or allow the program more, and run this again")]
    [InlineData(30, "the disk says so; let the program write there, or name another folder with --index")]
    [InlineData(5, "the disk says so.")]
    public void A_fault_of_the_disk_has_its_remedy_where_that_is_certain(int number, string told) =>
        Assert.Equal(told, DurableFiles.Describe(new IOException("the disk says so.", number)));

    [Fact]
    public void What_may_not_be_read_or_written_is_told_as_such() =>
        Assert.Equal("Access is denied; give the program access to it and run this again", DurableFiles.Describe(new UnauthorizedAccessException("Access is denied.")));
}
