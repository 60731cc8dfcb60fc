using SearchPortal.Web.Delivery;

namespace SearchPortal.Web.Writing;

/// <summary>A part of a page that was written before.</summary>
internal sealed class WrittenPart(PageBuffer written) : IPagePart
{
    /// <inheritdoc/>
    public void WriteTo(HtmlWriter page) => page.Write(written.Written);
}
