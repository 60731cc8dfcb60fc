using System.Net;
using System.Text;
using AngleSharp.Html.Parser;
using CsCheck;
using SearchPortal.Web.Delivery;
using SearchPortal.Web.Writing;

namespace SearchPortal.Web.Tests.Writing;

public sealed class HtmlWriterTests
{
    private static readonly Gen<string> Piece = Gen.OneOf(
        "<", ">", "\"", "'", "&", "&amp;", "&lt", "&#60;", "<script>alert(1)</script>", "</p>", "<!--", "-->", "]]>", "\" onload=\"x", "javascript:", "=", "`", " ", "\t", "\n", "+", "%3C", "a",
        "deep learning of many things", "深度学习", "é", "−", "😀", "\u202e", "\u00a0", "\u2028", "{0}");

    // What a parser hands on as it is: no control, which it takes for another letter or for none, and no half of a pair.
    private static readonly Gen<string> Letter = Gen.Char.Where(letter => !char.IsControl(letter) && !char.IsSurrogate(letter) && letter < '\ufdd0').Select(letter => letter.ToString());

    private static readonly Gen<string> AnyText = Gen.OneOf(Piece, Letter, Gen.String[Gen.Char[' ', '~'], 0, 40]).List[0, 12].Select(string.Concat);

    [Fact]
    public void Whatever_fills_a_hole_of_a_pattern_is_read_back_as_the_same_text_and_is_no_markup() => Gen.Select(AnyText, AnyText).Sample((text, other) =>
    {
        string html = Written(page => page.Html($"""<p title="{text}"{new HtmlAttribute("lang", other)}><a href="{new SplitAddress("/" + text, other, text)}">{text}</a><b title="?q={new FormValue(other)}">{other}</b></p>"""));

        var body = new HtmlParser().ParseDocument(html).Body!;

        Assert.Equal(["P", "A", "B"], body.QuerySelectorAll("*").Select(element => element.TagName));
        var (p, a, b) = (body.Children[0], body.QuerySelector("a")!, body.QuerySelector("b")!);
        Assert.Equal([("title", text), ("lang", other)], p.Attributes.Select(attribute => (attribute.Name, attribute.Value)));
        Assert.Equal([("href", $"/{text}{other}{text}")], a.Attributes.Select(attribute => (attribute.Name, attribute.Value)));
        Assert.Equal([("title", "?q=" + b.GetAttribute("title")![3..])], b.Attributes.Select(attribute => (attribute.Name, attribute.Value)));
        Assert.Equal(other, WebUtility.UrlDecode(b.GetAttribute("title")![3..]));
        Assert.Equal((text, other), (a.TextContent, b.TextContent));
    });

    [Fact]
    public void Text_is_escaped_as_the_framework_escapes_it() => Gen.String.Sample(text => Written(page => page.Text(text)) == Encoded(text));

    [Fact]
    public void A_value_of_a_form_is_escaped_as_the_framework_escapes_it() =>
        Gen.Select(AnyText, Gen.String[Gen.Char['\0', '\u07ff'], 0, 20]).Sample((text, other) => Written(page => page.Escaped(text + other)) == Uri.EscapeDataString(text + other).Replace("%20", "+", StringComparison.Ordinal));

    [Fact]
    public void A_letter_that_could_be_markup_is_found_wherever_it_stands()
    {
        foreach (char letter in "<>&\"'\u001f\u007f\u0080é−深")
        {
            for (int length = 1; length < 50; length++)
            {
                for (int place = 0; place < length; place++)
                {
                    string text = new string('x', place) + letter + new string('~', length - place - 1);

                    Assert.Equal(Encoded(text), Written(page => page.Text(text)));
                    Assert.Equal(text, Written(page => page.Write(text)));
                }
            }
        }
    }

    [Fact]
    public void A_page_longer_than_its_room_is_whole()
    {
        string text = string.Concat(Enumerable.Range(0, 500).Select(number => $"{number} − “<b>” "));

        Assert.Equal(Encoded(text) + text, Written(page => page.Html($"""{text}""").Write(text), room: 16));
    }

    // These two are markup nowhere; the framework thinks of encodings and browsers that are gone.
    private static string Encoded(string text) => HtmlWriter.Encoder.Encode(text).Replace("&#x2B;", "+", StringComparison.Ordinal).Replace("&#x60;", "`", StringComparison.Ordinal);

    private static string Written(Action<HtmlWriter> write, int room = 1024)
    {
        using var bytes = new PageBuffer(room);
        using var page = new HtmlWriter(bytes);
        write(page);
        return Encoding.UTF8.GetString(bytes.Written);
    }
}
