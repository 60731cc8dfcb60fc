namespace SearchPortal.Tests.Import.Bibtex;

public sealed class BibtexDatesTests
{
    [Theory]
    [InlineData("year = 2020", 2020, null)]
    [InlineData("year = {{2020}}, month = jan", 2020, "2020-01")]
    [InlineData("year = 2020, month = 3, day = 9", 2020, "2020-03-09")]
    [InlineData("year = 2020, month = {Sept.}", 2020, "2020-09")]
    [InlineData("year = 2020, month = jan # \"~12\"", 2020, "2020-01-12")]
    [InlineData("year = 2020, month = {June 17--21}", 2020, "2020-06")]
    [InlineData("year = 2020, month = {31 February}", 2020, "2020-02")]
    [InlineData("date = {2006-10-01}", 2006, "2006-10-01")]
    [InlineData("date = {2017-11-13/2017-11-15}", 2017, "2017-11-13")]
    [InlineData("date = {2004/2005}", 2004, null)]
    [InlineData("date = {1995~}", 1995, null)]
    [InlineData("date = 2000", 2000, null)]
    public void Dates_are_read(string fields, int year, string? date)
    {
        var sample = BibtexSample.OfFields(fields);
        Assert.Equal((year, date), (sample.Only.Year, sample.Only.Date?.ToString()));
        Assert.Empty(sample.Problems);
    }

    [Theory]
    [InlineData("in press", null)]
    [InlineData("3024", null)]
    [InlineData("0999", null)]
    [InlineData("20201", null)]
    [InlineData("-44", null)]
    [InlineData("2020a", 2020)]
    [InlineData("c. 1850", 1850)]
    public void A_year_that_is_not_plain_is_reported(string written, int? year)
    {
        var sample = BibtexSample.OfFields($"title = {{T}},\n year = {{{written}}}");
        Assert.Equal(year, sample.Only.Year);
        Assert.Equal(2, Assert.Single(sample.Problems).At.Line);
    }
}
