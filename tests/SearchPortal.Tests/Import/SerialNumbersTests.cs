using SearchPortal.Import;

namespace SearchPortal.Tests.Import;

public sealed class SerialNumbersTests
{
    [Theory]
    [InlineData("1234-5678 (print); 8765-4321 (online)", "1234-5678", null)]
    [InlineData("03029743 (ISSN); 9783030000001 (ISBN)", "0302-9743", "9783030000001")]
    [InlineData("978-3-16-148410-0", null, "978-3-16-148410-0")]
    [InlineData("ISBN: 0-306-40615-x", null, "0-306-40615-X")]
    [InlineData("978-3-16-148410-0 0-306-40615-2", null, "978-3-16-148410-0")]
    [InlineData("978 3 16 148410 0", null, "978 3 16 148410 0")]
    [InlineData("http://id.crossref.org/isbn/9783161484100", null, "9783161484100")]
    [InlineData("2050-084X (Electronic)", "2050-084X", null)]
    [InlineData("none", null, null)]
    public void Numbers_are_told_apart_by_their_length(string text, string? issn, string? isbn) =>
        Assert.Equal(new SerialNumbers(issn, isbn), SerialNumbers.Find(text));
}
