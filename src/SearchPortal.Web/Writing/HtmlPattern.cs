using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Html;

namespace SearchPortal.Web.Writing;

/// <summary>What <see cref="HtmlWriter.Html"/> is given: the compiler turns a pattern with holes into these calls, so that nothing but what the program says literally can be markup.</summary>
[InterpolatedStringHandler]
internal readonly ref struct HtmlPattern
{
    private readonly HtmlWriter page;

    /// <param name="literalLength">Units of markup.</param>
    /// <param name="holes">How many texts.</param>
    /// <param name="page">Takes them.</param>
    public HtmlPattern(int literalLength, int holes, HtmlWriter page)
    {
        _ = (literalLength, holes);
        this.page = page;
    }

    /// <summary>Markup.</summary>
    public void AppendLiteral(string markup) => page.Write(markup.AsSpan());

    /// <summary>Text; null is none.</summary>
    public void AppendFormatted(string? text) => page.Text(text);

    /// <summary>A number in digits alone.</summary>
    public void AppendFormatted(int number) => page.Number(number);

    /// <summary>An address in three pieces.</summary>
    public void AppendFormatted(SplitAddress address)
    {
        page.Text(address.Before);
        page.Text(address.Value);
        page.Text(address.After);
    }

    /// <summary>A value within an address.</summary>
    public void AppendFormatted(FormValue value) => page.Escaped(value.Text);

    /// <summary>An attribute.</summary>
    public void AppendFormatted(HtmlAttribute attribute)
    {
        if (attribute.Value is null) return;
        page.Write(" ");
        page.Write(attribute.Name);
        page.Write("=\"");
        page.Text(attribute.Value);
        page.Write("\"");
    }

    /// <summary>What is HTML itself; null is none.</summary>
    public void AppendFormatted(IHtmlContent? content) => content?.WriteTo(page, HtmlWriter.Encoder);
}
