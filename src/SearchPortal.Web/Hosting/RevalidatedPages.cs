using Microsoft.AspNetCore.Mvc.Filters;

namespace SearchPortal.Web.Hosting;

/// <summary>A browser asks again before it shows a page from its cache: the index may have changed.</summary>
internal sealed class RevalidatedPages : IResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        var headers = context.HttpContext.Response.Headers;
        if (headers.CacheControl.Count == 0) headers.CacheControl = "no-cache";
    }

    public void OnResultExecuted(ResultExecutedContext context) { }
}
