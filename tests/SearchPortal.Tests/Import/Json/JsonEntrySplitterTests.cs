using System.Text;
using SearchPortal.Import.Json;

namespace SearchPortal.Tests.Import.Json;

public sealed class JsonEntrySplitterTests
{
    [Theory]
    [InlineData("""[{"title":"a"},{"title":"b"}]""")]
    [InlineData("""{"title":"a"}{"title":"b"}""")]
    [InlineData("{\"title\":\"a\"}\r\n\r\n{\"title\":\"b\"}\r\n")]
    [InlineData("""[{"title":"a"}] [{"title":"b"}]""")]
    [InlineData("""{"venue":"cvpr","year":"2024","papers":[{"title":"a"},{"title":"b"}],"meta":{"title":"no"}}""")]
    [InlineData("""{"count":{"of":[2]},"publications":[{"title":"a"}],"items":[{"title":"b"}]}""")]
    [InlineData("\uFEFF[{\"title\":\"a\"},{\"title\":\"b\"}]")]
    public void Entries_are_found_in_every_layout(string file) =>
        Assert.Equal(["""{"title":"a"}""", """{"title":"b"}"""], Texts(file));

    [Fact]
    public void A_single_object_is_one_entry() =>
        Assert.Equal(["""{"title":"a","authors":[{"given":"x"}]}"""], Texts("""{"title":"a","authors":[{"given":"x"}]}"""));

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    [InlineData("[]")]
    [InlineData("""{"papers":[]}""")]
    public void A_file_without_entries_has_none(string file) => Assert.Empty(Entries(file));

    [Fact]
    public void Brackets_and_quotes_inside_texts_do_not_count() =>
        Assert.Equal(["""{"t":"}]\"{\\"}""", """{"u":1}"""], Texts("""[{"t":"}]\"{\\"},{"u":1}]"""));

    [Fact]
    public void Each_entry_has_its_line() =>
        Assert.Equal([2, 4], Entries("[\n{\"a\":\n1},\n{\"b\":1}]").Select(entry => entry.Line));

    [Theory]
    [InlineData("[{\"a\":1}, 5, {\"b\":1}]", nameof(JsonFault.NotAnObject))]
    [InlineData("[{\"a\":1}\n{\"a\":\"x\n{\"b\":1}]", nameof(JsonFault.BrokenString))]
    [InlineData("[{\"a\":1},{\"a\":[},{\"b\":1}]", nameof(JsonFault.Unbalanced))]
    [InlineData("[{\"a\":1},{\"a\":1,{\"b\":1}]", nameof(JsonFault.Unbalanced))]
    [InlineData("{\"a\":1}\n{\"b\":", nameof(JsonFault.Truncated))]
    [InlineData("[{\"a\":1},", nameof(JsonFault.OpenList))]
    [InlineData("{\"papers\":[{\"a\":1}]", nameof(JsonFault.Truncated))]
    public void A_fault_has_a_name(string file, string fault) =>
        Assert.Equal([fault], Entries(file).Where(entry => entry.Fault != JsonFault.None).Select(entry => entry.Fault.ToString()));

    [Fact]
    public void An_entry_longer_than_the_window_is_passed_over()
    {
        string file = "{\"a\":1}\n{\"x\":\"" + new string('y', ByteWindow.MaximumKept + 100_000) + "\"}\n{\"b\":1}\n";
        Assert.Equal([(1, JsonFault.None), (2, JsonFault.TooLong), (3, JsonFault.None)], Entries(file).Select(entry => (entry.Line, entry.Fault)));
    }

    [Fact]
    public void Entries_of_any_length_are_whole()
    {
        var entries = Enumerable.Range(0, 40).Select(i => "{\"a\":\"" + new string((char)('a' + (i % 26)), i * 4_321) + "\",\n \"b\":[{}]}").ToList();
        Assert.Equal(entries, Texts("{\"papers\":[\n" + string.Join(",\n", entries) + "]}"));
    }

    [Fact]
    public void A_file_that_is_no_json_is_given_up()
    {
        string file = string.Concat(Enumerable.Repeat("{]", 5_000));
        Assert.Equal(JsonFault.GivenUp, Entries(file)[^1].Fault);
    }

    [Fact]
    public void Depth_without_end_is_only_counted() =>
        Assert.Equal(["{\"b\":1}"], Texts("[{\"a\":" + new string('[', 5_000) + new string(']', 5_000) + "},{\"b\":1}]").TakeLast(1));

    private static List<string> Texts(string file) => Entries(file).ConvertAll(entry => entry.Text);

    private static List<(string Text, int Line, JsonFault Fault)> Entries(string file)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(file));
        return [.. new JsonEntrySplitter(stream).Read().Select(entry => (Encoding.UTF8.GetString(entry.Text.Span), entry.Line, entry.Fault))];
    }
}
