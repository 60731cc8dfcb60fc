using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using SearchPortal.Web.Delivery;

namespace SearchPortal.Web.Writing;

/// <summary>
/// The view of a page within the layout, both written as they run. The framework's own keeps every piece as an object until the end, since
/// pages in general may be sent while they are made; here that cost as much as the writing.
/// </summary>
internal sealed class PageView(IRazorPage page, IRazorViewEngine razor, IRazorPageActivator activator, PageBuffers buffers) : IView
{
    private const string Layout = "_Layout";

    /// <inheritdoc/>
    public string Path => page.Path;

    /// <inheritdoc/>
    public async Task RenderAsync(ViewContext context)
    {
        var whole = context.Writer;
        var body = buffers.Rent();
        try
        {
            await using var inner = new HtmlWriter(body);
            context.Writer = inner;
            await RunAsync(page, context);
            context.Writer = whole;
            var layout = razor.FindPage(context, Layout).Page ?? throw new InvalidOperationException($"There is no view {Layout}");
            layout.BodyContent = new WrittenPart(body);
            layout.IsLayoutBeingRendered = true;
            await RunAsync(layout, context);
        }
        finally
        {
            context.Writer = whole;
            buffers.Return(body);
        }
    }

    private Task RunAsync(IRazorPage view, ViewContext context)
    {
        view.ViewContext = context;
        activator.Activate(view, context);
        return view.ExecuteAsync();
    }
}
