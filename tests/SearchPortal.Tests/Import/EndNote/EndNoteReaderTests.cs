using SearchPortal.Import.EndNote;
using SearchPortal.Publications;

namespace SearchPortal.Tests.Import.EndNote;

public sealed class EndNoteReaderTests
{
    [Fact]
    public void Records_without_a_type_are_told_apart_by_blank_lines()
    {
        var sample = Of("%0 Book\n%T One\n%A A, B\n\n%A C, D\n%T Two\n%J Journal\n\n%A E, F\n%T Three\n");
        Assert.Equal(["One", "Two", "Three"], sample.Publications.Select(publication => publication.Title));
        Assert.Equal([PublicationType.Book, PublicationType.JournalArticle, PublicationType.Document], sample.Publications.Select(publication => publication.Type));
    }

    [Theory]
    [InlineData("%D 2020\n%8 July 15", "2020-07-15")]
    [InlineData("%D 2020\n%8 2020/07/15", "2020-07-15")]
    [InlineData("%8 July 2020", "2020-07")]
    [InlineData("%D 1999\n%8 in press", "1999")]
    public void The_day_may_stand_without_its_year(string lines, string date)
    {
        var book = Of($"%0 Book\n%T A\n{lines}").Only;
        Assert.Equal(date, book.Date?.ToString() ?? $"{book.Year}");
    }

    [Fact]
    public void A_percent_sign_in_a_text_is_no_tag() => Assert.Equal("50 %of all 5% go on", Of("%0 Book\n%T A\n%X 50\n%of all\n5% go on").Only.Abstract);

    private static FormatSample Of(string text)
    {
        using var reader = new StringReader(text);
        return FormatSample.Of(report => EndNoteReader.Read(reader, "a.enw", report));
    }
}
