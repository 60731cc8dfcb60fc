using SearchPortal.Import;

namespace SearchPortal.Tests.Import;

public sealed class WrittenDateTests
{
    [Theory]
    [InlineData("2014/05/03/Spring", "2014-05-03")]
    [InlineData("2020/06//", "2020-06")]
    [InlineData("1998///", "1998")]
    [InlineData("2014//", "2014")]
    [InlineData("2020/01/15", "2020-01-15")]
    [InlineData("2020-01-15T10:00:00Z", "2020-01-15")]
    [InlineData("2020-1-5", "2020-01-05")]
    [InlineData("20180301", "2018-03-01")]
    [InlineData("2018 Mar 1", "2018-03-01")]
    [InlineData("2009 Jan-Feb", "2009-01")]
    [InlineData("2017 Dec-2018 Jan", "2017-12")]
    [InlineData("2018/02/10 06:00", "2018-02-10")]
    [InlineData("Jan. 2020", "2020-01")]
    [InlineData("16-20 June 2019", "2019-06-16")]
    [InlineData("March-April 2019", "2019-03")]
    [InlineData("January 15, 2020", "2020-01-15")]
    [InlineData("15 January 2020", "2020-01-15")]
    [InlineData("05-Jan-2019", "2019-01-05")]
    [InlineData("Spring 1987", "1987")]
    [InlineData("circa 1998", "1998")]
    [InlineData("[2004]", "2004")]
    [InlineData("1998-1999", "1998")]
    [InlineData("15/03/2010", "2010")]
    [InlineData("c2001", "2001")]
    [InlineData("30 February 2001", "2001-02")]
    [InlineData("20", null)]
    [InlineData("forthcoming", null)]
    [InlineData("12345", null)]
    [InlineData("-0044", null)]
    public void Dates_are_read_as_people_write_them(string text, string? date) => Assert.Equal(date, WrittenDate.Find(text)?.ToString());

    [Theory]
    [InlineData("1998/13/45", "1998", true)]
    [InlineData("2001/02/30", "2001-02", true)]
    [InlineData("2001/02/28", "2001-02-28", false)]
    public void Dates_that_no_calendar_has_are_doubtful(string text, string date, bool isDoubtful)
    {
        Assert.Equal(date, WrittenDate.Find(text, out bool doubtful)?.ToString());
        Assert.Equal(isDoubtful, doubtful);
    }
}
